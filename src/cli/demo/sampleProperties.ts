/** The houses of the sample business, as its owners would write them down. */
export const SAMPLE_PROPERTIES = `name,street,city,state,zip,type,year built,square feet
Maple Court,1200 Maple St,Dayton,OH,45402,multi-family,1968,9800
Linden House,48 Linden Ave,Dayton,OH,45403,multi-family,1924,5400
Harbor Fourplex,7-13 Harbor Rd,Sandusky,OH,44870,multi-family,1981,3900
Birch Cottage,310 Birch Ln,Sandusky,OH,44870,single family,1956,1450
Main Street Shops,"101 Main St, Suites A-C",Dayton,OH,45402,commercial,1990,4200
`

export const SAMPLE_UNITS = `property,unit,type,bedrooms,bathrooms,square feet,rent,amenities
Maple Court,1A,apartment,2,1,840,1195.00,parking; dishwasher
Maple Court,1B,apartment,2,1,840,1150.00,dishwasher
Maple Court,1C,apartment,1,1,620,925.00,
Maple Court,1D,apartment,1,1,620,950.00,balcony
Maple Court,2A,apartment,3,1.5,1050,1450.00,parking; balcony; dishwasher
Maple Court,2B,apartment,2,1,840,1195.00,balcony; dishwasher
Maple Court,2C,apartment,1,1,620,975.00,balcony
Maple Court,2D,apartment,1,1,620,950.00,balcony
Maple Court,3A,apartment,2,1,840,1125.00,balcony; dishwasher
Maple Court,3B,apartment,2,1,840,1195.00,balcony; dishwasher
Maple Court,3C,apartment,1,1,620,900.00,
Maple Court,3D,studio,0,1,440,775.00,
Linden House,1A,apartment,2,1,910,1050.00,fireplace
Linden House,1B,apartment,1,1,640,895.00,
Linden House,1C,apartment,3,2,1180,1375.00,parking; in-unit laundry
Linden House,1D,apartment,1,1,650,895.00,
Linden House,2A,apartment,2,1,880,1025.00,balcony
Linden House,2B,studio,0,1,430,725.00,
Harbor Fourplex,1A,apartment,2,1.5,960,1225.00,in-unit laundry; lake view
Harbor Fourplex,1B,apartment,2,1.5,960,1225.00,in-unit laundry
Harbor Fourplex,1C,apartment,2,1.5,960,1250.00,in-unit laundry; lake view
Harbor Fourplex,1D,apartment,2,1.5,960,1225.00,in-unit laundry
Birch Cottage,House,house,3,2,1450,1850.00,garage; garden; in-unit laundry
Main Street Shops,1A,commercial,,1,1600,2400.00,shop window; parking
Main Street Shops,1B,commercial,,2,1500,2250.00,parking
Main Street Shops,1C,commercial,,1,1100,1600.00,shop window
`
