/** The one place where the pane's looks are decided: Fluent's themes, and the few shapes that Fluent does not have. */
import {
  teamsHighContrastTheme,
  tokens,
  typographyStyles,
  webDarkTheme,
  webLightTheme,
  type GriffelStyle,
  type Theme,
} from '@fluentui/react-components';
import { type OfficeAppearance } from '../../excel/pane/officeTheme';

/** Inks of our own, which Fluent hands on as it does its tokens. */
interface Inks {
  readonly inkError: string;
  readonly inkWarning: string;
  readonly inkQuiet: string;
  readonly inkFirm: string;
}

const withInks = (theme: Theme): Theme & Inks => ({
  ...theme,
  inkError: theme.colorStatusDangerForeground1,
  inkWarning: theme.colorStatusWarningForeground3,
  inkQuiet: theme.colorNeutralForeground3,
  inkFirm: theme.colorNeutralForeground1,
});

/** In high contrast each ink is that of the row or button it is on, also where that is pressed. */
const contrast: Theme & Inks = {
  ...teamsHighContrastTheme,
  inkError: 'currentColor',
  inkWarning: 'currentColor',
  inkQuiet: 'currentColor',
  inkFirm: 'currentColor',
};

export const themes: Readonly<Record<OfficeAppearance, Theme>> = {
  light: withInks(webLightTheme),
  // the red of Fluent's dark theme is too dark for small words
  dark: withInks({ ...webDarkTheme, colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1 }),
  contrast,
};

/** What is on a row or a button takes its colour from these. */
export const ink = {
  error: 'var(--inkError)',
  warning: 'var(--inkWarning)',
  quiet: 'var(--inkQuiet)',
  firm: 'var(--inkFirm)',
} as const;

/** The system forces its own colours. */
export const forcedColours = '@media (forced-colors: active)';

/** A pane so narrow that the tabs keep their words and drop their icons. */
export const narrowPane = '@media (max-width: 419px)';
/** A narrow pane that is not the narrowest: of two rules that hold, the one that Griffel adds last would win. */
export const justNarrowPane = '@media (min-width: 350px) and (max-width: 419px)';
/** The narrowest pane that Excel shows. */
export const narrowestPane = '@media (max-width: 349px)';

/** Sizes for which Fluent has no token; all else grows with its words. */
export const sizes = {
  swatch: '10px',
  skeletonLine: '20px',
  kindColumn: '96px',
  namedColumn: '72px',
  /** The least of one that holds a short word under a name: four of them fit into a pane of 350 pixels. */
  wordColumn: '46px',
  /** The most of the name over it: a longer one goes on in further lines. */
  overWord: '60px',
  /** The least of the names beside them: it holds “Commitment”. */
  besideWords: '88px',
  titleRoom: '160px',
  besideField: '132px',
  termColumn: '88px',
  missingTerm: '132px',
  bar: '20px',
  sliver: '2px',
  thinBar: '12px',
  cap: '18px',
  tile: '38px',
  tileName: '84px',
  sketch: '44px',
  amountField: '152px',
  yearField: '112px',
  shareField: '84px',
  fullHeight: '100vh',
  helpPage: '72vh',
  /** In pixels: what Fluent's charts take as numbers. */
  chart: 150,
  chartRow: 28,
  chartBar: 16,
  chartFrame: 44,
} as const;

/** The page itself has no margin: the frame fills it. A list is as wide as its place, not as its longest name. */
export const page = {
  body: { margin: '0' },
  '.fui-Select, .fui-Select__select': { minWidth: '0' },
};

/** Money and counts: to the right, every digit as wide as the next. */
export const figure: GriffelStyle = {
  textAlign: 'right',
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
};

const cellPadding = `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`;
const tableHeading: GriffelStyle = {
  ...typographyStyles.caption1Strong,
  color: tokens.colorNeutralForeground2,
};

/** A table of amounts: whose they are to the left, the amounts to the right, the total under a line. */
export const figureTable = {
  reach: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', ...typographyStyles.caption1 },
  heading: { ...figure, ...tableHeading, padding: cellPadding },
  /** A heading that is a name, which may be long. */
  nameHeading: {
    ...tableHeading,
    padding: cellPadding,
    minWidth: sizes.namedColumn,
    textAlign: 'right',
    verticalAlign: 'bottom',
    overflowWrap: 'break-word',
  },
  cell: { ...figure, padding: cellPadding },
  who: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  headed: tableHeading,
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
} satisfies Record<string, GriffelStyle>;

/** The title of a screen: its answer. */
export const screenTitle: GriffelStyle = { ...typographyStyles.subtitle1, margin: '0', outlineStyle: 'none' };

/** The title of a part of a screen. */
export const partTitle: GriffelStyle = { ...typographyStyles.subtitle2, margin: '0' };

/** What is stacked, none of it wider than the pane; the gap is one of Fluent's tokens. */
export const stack = (gap: string): GriffelStyle => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap,
});

/** What is said beside figures. */
export const smallWords: GriffelStyle = { ...typographyStyles.caption1, margin: '0', color: ink.quiet };

/** Figures that may be out of date: no colour of their own, a quieter ink. */
export const outOfDate: GriffelStyle = { color: tokens.colorNeutralForeground3, filter: 'grayscale(1)' };

/** Text for a screen reader alone. */
export const unseen: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

type Fill = (ink: string) => string;
const ruled: Fill = (ink) => `repeating-linear-gradient(0deg, ${ink} 0 2px, transparent 2px 3px)`;
const hatched: Fill = (ink) => `repeating-linear-gradient(135deg, ${ink} 0 2px, transparent 2px 4px)`;
const solid: Fill = (ink) => `linear-gradient(${ink}, ${ink})`;
const barred: Fill = (ink) => `repeating-linear-gradient(0deg, ${ink} 0 1px, transparent 1px 3px)`;
const crossed: Fill = (ink) =>
  `${hatched(ink)}, repeating-linear-gradient(45deg, ${ink} 0 1px, transparent 1px 4px)`;
const empty: Fill = () => 'none';

/** A small square; where the system forces its colours it takes the colour of text, and keeps its shape. */
const square = (ink: string, fill: Fill, line: 'solid' | 'dashed' = 'solid'): GriffelStyle => ({
  border: `1px ${line} ${ink}`,
  backgroundImage: fill(ink),
  [forcedColours]: {
    forcedColorAdjust: 'none',
    border: `1px ${line} CanvasText`,
    backgroundImage: fill('CanvasText'),
  },
});

/** Certainty as one hue from solid to hatched; ended is an outline, not given a broken one. */
export const certaintyShapes = {
  swatch: {
    display: 'inline-block',
    flexShrink: 0,
    width: sizes.swatch,
    height: sizes.swatch,
    boxSizing: 'border-box',
  },
  Confirmed: square(tokens.colorBrandStroke1, solid),
  Indicative: square(tokens.colorBrandStroke1, ruled),
  'At risk': square(tokens.colorBrandStroke1, hatched),
  Ended: square(tokens.colorBrandStroke1, empty),
  'Not given': square(tokens.colorNeutralStrokeAccessible, empty, 'dashed'),
} satisfies Record<string, GriffelStyle>;

/** The parts of a whole as one hue in five shapes; what is not given, as above. */
export const partShapes = {
  swatch: certaintyShapes.swatch,
  part0: square(tokens.colorBrandStroke1, solid),
  part1: square(tokens.colorBrandStroke1, hatched),
  part2: square(tokens.colorBrandStroke1, barred),
  part3: square(tokens.colorBrandStroke1, crossed),
  part4: square(tokens.colorBrandStroke1, empty),
  notGiven: certaintyShapes['Not given'],
} satisfies Record<string, GriffelStyle>;

/** What comes after the end of a bar because an amount of it is not known: no end, and no fill. */
export const openEnd: GriffelStyle = {
  border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
  borderLeftStyle: 'none',
  borderRightStyle: 'none',
};

/** Tiers as steps of a second hue, from solid to light; what has no tier is not given. */
export const tierShapes = {
  swatch: certaintyShapes.swatch,
  tier0: square(tokens.colorPaletteTealBorderActive, solid),
  tier1: square(tokens.colorPaletteTealBorderActive, crossed),
  tier2: square(tokens.colorPaletteTealBorderActive, hatched),
  tier3: square(tokens.colorPaletteTealBorderActive, barred),
  tier4: square(tokens.colorPaletteTealBorderActive, empty),
  notGiven: certaintyShapes['Not given'],
} satisfies Record<string, GriffelStyle>;
