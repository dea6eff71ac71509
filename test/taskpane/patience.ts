/** Waiting for what the pane shows ends when it is shown; the limit only ends what would never come. */
import { configure } from '@testing-library/dom';
import { cleanup } from '@testing-library/react';

configure({ asyncUtilTimeout: 60_000 });

// jsdom's page and Testing Library are one for all files, which only the first would otherwise leave empty
afterEach(cleanup);
