import { tokens, typographyStyles, type GriffelStyle } from '@fluentui/react-components';
import { figure, forcedColours, stack } from './theme';

/** A page of paper is white in every theme, and written as it will print. */
export const paper = {
  frame: {
    overflowX: 'auto',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sheet: {
    boxSizing: 'border-box',
    padding: '32px',
    backgroundColor: '#ffffff',
    color: '#1b1a19',
    boxShadow: tokens.shadow4,
    [forcedColours]: { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  // a pixel for each of Excel's points, so its letters of 11 points are 11 pixels
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    ...typographyStyles.caption1,
    fontSize: '11px',
    lineHeight: '15px',
  },
  cell: { padding: '2px 4px', textAlign: 'left', overflowWrap: 'anywhere', fontWeight: 'inherit' },
  // a heading to those who hear the page
  inherits: { margin: '0', font: 'inherit' },
  number: figure,
  title: { ...typographyStyles.subtitle1 },
  note: { color: '#5a6472', [forcedColours]: { color: 'CanvasText' } },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: '1px solid currentColor' },
  heading: {
    backgroundColor: '#1f2a37',
    color: '#ffffff',
    fontWeight: tokens.fontWeightSemibold,
    [forcedColours]: { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  chart: { ...stack('4px'), padding: '8px 0' },
  line: { display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', gap: '8px' },
  track: { display: 'flex', height: '14px' },
  bar: { [forcedColours]: { forcedColorAdjust: 'none', border: '1px solid CanvasText' } },
} satisfies Record<string, GriffelStyle>;
