/** Whether this run has the time for all there is: `npm run test:thorough`. `npm test` takes what differs most. */
export const THOROUGH = process.env.POOLBOOK_THOROUGH === '1';
