/**
 * How pictures are laid out, in Fluent's tokens alone. Those that show at once are drawn of plain boxes, since Fluent's
 * own charts tell pieces of a bar apart by colour alone, and would add a quarter to what the pane has to load before
 * it shows anything; the charts of steps, in `charts`, are Fluent's, and loaded when they are first shown.
 */
import { tokens, typographyStyles, type GriffelStyle } from '@fluentui/react-components';
import { figure, sizes } from './theme';

/** A picture: its title, its words, its bars and the way to its figures, one below the other. */
export const picture = {
  part: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: '0', color: tokens.colorNeutralForeground3 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    ...typographyStyles.caption1,
  },
  named: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
} satisfies Record<string, GriffelStyle>;

/** Bars one below the other: whose each is to the left, what it comes to to the right. */
export const barRows = {
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ...typographyStyles.caption1,
  },
  whose: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  comesTo: figure,
} satisfies Record<string, GriffelStyle>;

/** A commitment in a year as a tile; where the system forces its colours, and in print, its shape and word remain. */
const tile = (background: string, text: string, line: string): GriffelStyle => ({
  backgroundColor: background,
  color: text,
  border: `${tokens.strokeWidthThin} ${line}`,
});
const edge = `solid ${tokens.colorTransparentStroke}`;
export const statusTiles = {
  Kept: tile(tokens.colorNeutralBackground3, tokens.colorNeutralForeground2, edge),
  'At risk': tile(
    tokens.colorStatusWarningBackground1,
    tokens.colorNeutralForeground1,
    `solid ${tokens.colorStatusWarningBorder1}`,
  ),
  Broken: tile(
    tokens.colorStatusDangerBackground1,
    tokens.colorNeutralForeground1,
    `solid ${tokens.colorStatusDangerBorder1}`,
  ),
  Unfunded: tile(
    tokens.colorNeutralBackground1,
    tokens.colorNeutralForeground1,
    `solid ${tokens.colorNeutralStrokeAccessible}`,
  ),
  'Not known': tile(
    tokens.colorNeutralBackground1,
    tokens.colorNeutralForeground2,
    `dashed ${tokens.colorNeutralStrokeAccessible}`,
  ),
  changed: { border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}` },
} satisfies Record<string, GriffelStyle>;

const ring = (line: 'solid' | 'dashed', ink: string): GriffelStyle => ({
  border: `${tokens.strokeWidthThick} ${line} ${ink}`,
});
const filled = (share: string, ink: string): GriffelStyle => ({
  ...ring('solid', ink),
  backgroundImage: `linear-gradient(0deg, ${ink} ${share}, transparent ${share})`,
});

/** How far a part of a plan is: a full round, a half one, an empty one, a broken one. Its word is read out. */
export const taskMarks = {
  mark: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: sizes.thinBar,
    height: sizes.thinBar,
    borderRadius: tokens.borderRadiusCircular,
  },
  Done: filled('100%', tokens.colorNeutralForeground2),
  Started: filled('50%', tokens.colorBrandStroke1),
  'To do': ring('solid', tokens.colorNeutralForeground1),
  'Not yet': ring('dashed', tokens.colorNeutralStrokeAccessible),
} satisfies Record<string, GriffelStyle>;
