/** The tenants of the sample business. Addresses and numbers are of kinds that nobody has. */
export const SAMPLE_TENANTS = `first name,last name,company,email,phone,pets,vehicle,emergency contact,emergency phone
Grace,Nguyễn,,grace.nguyen@example.com,(937) 555-0101,,Honda Civic JKR-4410,Minh Nguyễn,(937) 555-0151
Elena,Whitfield,,elena.whitfield@example.com,(937) 555-0102,1 cat,Subaru Outback HTX-2291,,
Marcus,Whitfield,,marcus.whitfield@example.com,(937) 555-0103,,,,
Łukasz,Kowalski,,lukasz.kowalski@example.com,(937) 555-0104,,Ford F-150 GPL-7783,,
Noah,Müller,,noah.mueller@example.com,(937) 555-0105,,,Anke Müller,(937) 555-0155
Priya,Raman,,priya.raman@example.com,(937) 555-0106,,Toyota Prius HBB-1120,,
Arjun,Mehta,,arjun.mehta@example.com,(937) 555-0107,,,,
Derek,Olsen,,derek.olsen@example.com,(937) 555-0108,1 dog,,,
Aisha,Adeyemi,,aisha.adeyemi@example.com,(937) 555-0109,,Kia Soul JMD-9034,Tunde Adeyemi,(937) 555-0159
Maria,Ivanova,,maria.ivanova@example.com,(937) 555-0110,1 cat,,,
Liam,Núñez,,liam.nunez@example.com,(937) 555-0111,,Chevrolet Malibu FKE-5512,,
Ivan,O'Brien,,ivan.obrien@example.com,(937) 555-0112,1 dog,,Siobhan O'Brien,(937) 555-0162
Sofia,Rossi,,sofia.rossi@example.com,(937) 555-0113,,Fiat 500 KLT-3308,,
Omar,Fitzgerald,,omar.fitzgerald@example.com,(937) 555-0114,,,,
Priya,Smith,,priya.smith@example.com,(937) 555-0115,,,,
Jonas,Weber,,jonas.weber@example.com,(937) 555-0116,,VW Golf KAA-6102,,
Liam,O'Connor,,liam.oconnor@example.com,(937) 555-0117,,Honda Odyssey JZR-8841,,
Elena,O'Connor,,elena.oconnor@example.com,(937) 555-0118,1 dog,,,
Hannah,Patel,,hannah.patel@example.com,(937) 555-0119,,,,
Yuki,Tanaka,,yuki.tanaka@example.com,(937) 555-0120,,Mazda 3 HWQ-2207,,
Carlos,Mendoza,,carlos.mendoza@example.com,(937) 555-0121,,,,
Samuel,Osei,,samuel.osei@example.com,(419) 555-0122,,Toyota Corolla JNP-1930,,
Fatima,Haddad,,fatima.haddad@example.com,(419) 555-0123,1 cat,,Layla Haddad,(419) 555-0173
Kofi,Mensah,,kofi.mensah@example.com,(419) 555-0124,,Nissan Rogue KDE-4471,,
Julia,Brandt,,julia.brandt@example.com,(419) 555-0125,,,,
Chidi,Okonkwo,,chidi.okonkwo@example.com,(419) 555-0126,1 dog,Toyota Sienna JTL-6650,Ada Okonkwo,(419) 555-0176
Ngozi,Okonkwo,,ngozi.okonkwo@example.com,(419) 555-0127,,,,
,,Costa Bakery LLC,books@costabakery.example.com,(937) 555-0128,,Ford Transit PKV-0021,Rosa Costa,(937) 555-0178
,,Bright Smile Dental PC,office@brightsmile.example.com,(937) 555-0129,,,,
,,Threads & Co. Tailoring,hello@threads.example.com,(937) 555-0130,,,,
`
