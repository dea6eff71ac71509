/** The rules of this house that no package has. */
import { noInlineConfig } from './comments.mjs';
import {
  noContextSyncInLoop,
  noEmptyLoad,
  noNavigationalLoad,
  noOfficeInitialize,
} from './exchange/calls.mjs';
import { testForNullUsingIsNullObject } from './exchange/nulls.mjs';
import { callSyncAfterLoad, callSyncBeforeRead, loadObjectBeforeRead } from './exchange/reads.mjs';
import { noBarrel, noVagueFile } from './files.mjs';
import { certificateAlone, importsGoDown, roomsGoDown } from './imports.mjs';
import { onlyExcel } from './office.mjs';
import { everyTestRuns } from './tests.mjs';
import { plainWords } from './words.mjs';

export default {
  meta: { name: 'house' },
  rules: {
    'plain-words': plainWords,
    'imports-go-down': importsGoDown,
    'rooms-go-down': roomsGoDown,
    'certificate-alone': certificateAlone,
    'no-vague-file': noVagueFile,
    'no-barrel': noBarrel,
    'no-inline-config': noInlineConfig,
    'only-excel': onlyExcel,
    'every-test-runs': everyTestRuns,
    'load-object-before-read': loadObjectBeforeRead,
    'call-sync-after-load': callSyncAfterLoad,
    'call-sync-before-read': callSyncBeforeRead,
    'no-context-sync-in-loop': noContextSyncInLoop,
    'no-empty-load': noEmptyLoad,
    'no-navigational-load': noNavigationalLoad,
    'no-office-initialize': noOfficeInitialize,
    'test-for-null-using-isNullObject': testForNullUsingIsNullObject,
  },
};
