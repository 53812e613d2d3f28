/**
 * What a business may pay one vendor in a calendar year before it owes the vendor and the IRS a Form 1099-NEC or
 * 1099-MISC: at least $600 for payments made through 2025 (26 U.S.C. § 6041(a) as it stood), at least $2,000 for payments
 * made from 2026 on (Public Law 119-21, § 70433). From 2027 on the IRS raises the figure with inflation, by a notice each
 * year: add the year here when it does.
 * @returns whole cents; a vendor paid this much or more is over it
 */
export const form1099ThresholdCents = (year: number): number => (year < 2026 ? 60_000 : 200_000)
