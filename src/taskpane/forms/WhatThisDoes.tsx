import { useId, type ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { type FormEffect } from '../../model/forms/formEffect';
import { FigureTable } from '../look/FigureTable';
import { partTitle } from '../look/theme';

const useStyles = makeStyles({ title: { ...partTitle, overflowWrap: 'anywhere' } });

/** What the row does to its pool or its source, year by year. */
export function WhatThisDoes({ effect }: { readonly effect: FormEffect }): ReactElement {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {`What this does to ${effect.of}`}
      </h3>
      <FigureTable
        title={title}
        headings={['Year', ...effect.years]}
        rows={effect.rows.map(({ label, pence }) => ({
          name: label,
          cells: pence,
          total: label === 'After' || label === 'Left',
        }))}
      />
    </section>
  );
}
