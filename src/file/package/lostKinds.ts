/** What a part of a file is that is saved as it came: it is by itself, and nothing here changes its meaning. */
const SAFE = new Set(
  (
    'theme themeOverride drawing vmlDrawing image chart chartEx chartStyle chartColorStyle chartUserShapes package ' +
    'oleObject hyperlink printerSettings threadedComment person customProperty externalLink externalLinkPath ' +
    'xlPathMissing xlExternalLinkPath/xlPathMissing externalLinkLongPath ctrlProp core-properties custom-properties ' +
    'extended-properties thumbnail webextensiontaskpanes webextension taskpanes diagramData diagramLayout ' +
    'diagramQuickStyle diagramColors diagramDrawing audio video media hdphoto model3d classificationlabels ' +
    'documenttask namedSheetView customXmlProps'
  ).split(' '),
);

/** Parts that Excel makes again whenever it saves. */
const MADE_ANEW = new Set(['calcChain', 'volatileDependencies', 'wsSortMap']);

/** What the kinds of parts are called that are not kept. */
const WORDS: Readonly<Record<string, string>> = {
  vbaProject: 'macros',
  wordVbaData: 'macros',
  pivotTable: 'pivot tables',
  pivotCacheDefinition: 'pivot tables',
  slicer: 'slicers',
  slicerCache: 'slicers',
  timeline: 'timelines',
  timelineCache: 'timelines',
  queryTable: 'data connections',
  connections: 'data connections',
  xmlMaps: 'XML maps',
  tableSingleCells: 'XML maps',
  control: 'ActiveX controls',
  activeXControlBinary: 'ActiveX controls',
  attachedToolbars: 'toolbars',
  revisionHeaders: 'tracked changes',
  usernames: 'tracked changes',
  origin: 'the digital signature',
  extensibility: 'changes to the ribbon',
  powerPivotData: 'the data model',
  rdRichValue: 'linked data types and pictures in cells',
  rdRichValueStructure: 'linked data types and pictures in cells',
  rdRichValueTypes: 'linked data types and pictures in cells',
  richValueRel: 'linked data types and pictures in cells',
  rdArray: 'linked data types and pictures in cells',
  rdSupportingPropertyBag: 'linked data types and pictures in cells',
  rdSupportingPropertyBagStructure: 'linked data types and pictures in cells',
};

/**
 * What becomes of a part of a file by the kind of its relation: saved as it came, made again, or lost under a name.
 *
 * @example
 * fateOf('vbaProject') // => { lost: 'macros' }
 */
export function fateOf(kind: string): 'carried' | 'made again' | { readonly lost: string } {
  if (SAFE.has(kind)) return 'carried';
  if (MADE_ANEW.has(kind)) return 'made again';
  return { lost: WORDS[kind] ?? `parts of a kind that Poolbook does not know (${kind})` };
}
