import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { stack } from './theme';

/** A quiet surface for what is asked or shown before it is done. */
export const well: GriffelStyle = {
  ...stack(tokens.spacingVerticalS),
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
};
