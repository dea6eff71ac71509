/** The floors and rooms of src/, and which may import from which. The pictures of docs/architecture.md are drawn from here. */
/** What each floor of src/ may import from; whatever is not named here, it may not. */
export const MAY_IMPORT = {
  model: ['model'],
  functions: ['functions', 'model'],
  workbook: ['workbook', 'model'],
  file: ['file', 'workbook', 'model'],
  excel: ['excel', 'file', 'workbook', 'model'],
  commands: ['commands', 'excel', 'file', 'workbook', 'model'],
  taskpane: ['taskpane', 'excel', 'file', 'workbook', 'model'],
  cli: ['cli', 'file', 'workbook', 'functions', 'model'],
  workbench: ['workbench', 'file'],
  templates: ['templates', 'workbench', 'file', 'workbook', 'functions', 'model'],
};
/**
 * The rooms of a floor from the ground up: a room may import from those before it. Rooms of one line are beside each
 * other. What is not in a room is above all of them.
 */
export const ROOMS = {
  model: [
    ['certificate', 'table'],
    ['errors'],
    ['money'],
    ['calendar', 'findings', 'matching', 'cuts', 'prevention'],
    ['audit', 'rules', 'plan'],
    ['funding', 'prices', 'importing'],
    ['evidence', 'pools', 'services'],
    ['commitments'],
    ['scenarios', 'risk'],
    ['checks'],
    ['mends'],
    ['forms'],
    ['statement'],
    ['versions', 'trace'],
    ['builder'],
  ],
  functions: [['given', 'answers']],
  excel: [
    ['exchange'],
    ['pane'],
    ['reading', 'selection', 'kept'],
    ['writing'],
    ['sheets', 'rows', 'formulas'],
    ['years'],
  ],
  taskpane: [
    ['atHand'],
    ['look'],
    ['frame', 'charts', 'drafting', 'checks', 'help'],
    ['forms'],
    ['newPlan'],
    ['calculation', 'commitments', 'pools', 'trace', 'importing'],
    ['plan', 'risk', 'report', 'builder'],
    ['scenarios'],
  ],
  file: [
    ['address', 'refusals'],
    ['formulas', 'xml', 'zip', 'csv'],
    ['book'],
    ['package'],
    ['styles', 'cells'],
    ['charts', 'comments', 'tables'],
    ['sheets'],
    ['workbook', 'faults', 'views', 'fromLayout', 'documents'],
  ],
  workbook: [
    ['layout'],
    ['sheets', 'scenarioSheets', 'settlementSheet', 'auditSheets', 'examples', 'reports'],
    ['overview'],
  ],
};
