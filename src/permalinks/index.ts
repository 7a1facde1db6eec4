/** The promise that no published address dies: the list of them, and pages that moved. The only door of this room. */
export { type Addresses, addressFindings } from './address-findings.ts';
export { addressOfFile, formatAddresses, parseAddresses } from './addresses.ts';
export { type MovedPage, parseMoved } from './moved.ts';
