/** Microsoft's rules for calls to Excel. Its package as a whole would load two linters and a compiler beside them. */
import officeAddins from 'eslint-plugin-office-addins/lib/rules/index.js';

export default { meta: { name: 'office-addins' }, rules: officeAddins.default };
