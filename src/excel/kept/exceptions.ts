import { readExceptions } from '../../model/audit/exceptions';
import { readAcceptances } from '../../model/findings/acceptances';
import { keptList } from './keptList';

/** The findings of the formula review that somebody has accepted, as the workbook keeps them. */
export const { read: readAccepted, keep: keepAccepted } = keptList(
  'Poolbook.acceptedFindings',
  readExceptions,
);

/** The findings of the checks that somebody has accepted, as the workbook keeps them. */
export const { read: readAcceptedChecks, keep: keepAcceptedChecks } = keptList(
  'Poolbook.acceptedChecks',
  readAcceptances,
);
