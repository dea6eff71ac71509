import { makeStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { ink } from './theme';

const useStyles = makeStyles({ quiet: { color: ink.quiet } });

/** What is shown where the plan gives nothing: a dash and a word, never a zero. */
export function NotGiven(): ReactElement {
  return (
    <span className={useStyles().quiet}>
      <span aria-hidden>– </span>not given
    </span>
  );
}
