import { createFocusOutlineStyle, makeResetStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ComponentProps, type ReactElement } from 'react';

const useRowStyle = makeResetStyles({
  position: 'relative',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'left',
  width: '100%',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  cursor: 'pointer',
  ':hover': {
    color: tokens.colorNeutralForeground1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  ':active': {
    color: tokens.colorNeutralForeground1Pressed,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
  },
  ...createFocusOutlineStyle(),
});

/** A whole row of a list that goes somewhere when it is clicked. */
export function RowButton({ className, ...rest }: ComponentProps<'button'>): ReactElement {
  return <button type="button" className={mergeClasses(useRowStyle(), className)} {...rest} />;
}
