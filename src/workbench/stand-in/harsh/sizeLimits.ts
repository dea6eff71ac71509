import { ApiError } from '../protocol/apiError';
import { type BatchResponse } from '../protocol/wire';

/** Excel on the web takes and gives at most so much at once, in characters here. */
const AT_ONCE = 5_000_000;
const CELL = 32_767;
const FORMULA = 8_192;
const LIST = 255;

const refused = (Code: string, Message: string): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 413 },
});

/** The answer to a request that is too large; null where it is not. */
export const requestTooLarge = (json: string): BatchResponse | null =>
  json.length > AT_ONCE
    ? refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.')
    : null;

/** What comes in place of an answer that is too large; null where it is not. */
export const answerTooLarge = (json: string): BatchResponse | null =>
  json.length > AT_ONCE
    ? refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
    : null;

/** Errors: InvalidArgument for a text or formula that no cell holds. */
export function checkLength(text: string): void {
  const limit = text.startsWith('=') ? FORMULA : CELL;
  if (text.length > limit)
    throw new ApiError('InvalidArgument', `A cell holds at most ${limit} characters, not ${text.length}.`);
}

/** Errors: InvalidArgument for a list of words that is too long for data validation. */
export function checkList(source: string): void {
  if (!source.startsWith('=') && source.length > LIST)
    throw new ApiError('InvalidArgument', `A list holds at most ${LIST} characters, not ${source.length}.`);
}
