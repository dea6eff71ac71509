/** What Babel's helper is for browsers that have no Object.assign. */
export default Object.assign;
