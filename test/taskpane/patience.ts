/** Waiting for what the pane shows ends when it is shown; the limit only ends what would never come. */
import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 60_000 });
