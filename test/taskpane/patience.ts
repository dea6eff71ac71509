/** A click through Fluent in jsdom takes a tenth of a second, and on a busy machine several. */
jest.setTimeout(20_000);
