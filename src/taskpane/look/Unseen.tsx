import { makeStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { unseen } from './theme';

const useStyles = makeStyles({ unseen });

/** Words that a screen reader says and nobody sees, where the eye has a sign instead. */
export function Unseen({ children }: { readonly children: string }): ReactElement {
  return <span className={useStyles().unseen}>{children}</span>;
}
