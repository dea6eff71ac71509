import { makeStyles, Skeleton, SkeletonItem, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { sizes } from '../look/theme';
import { useLasting } from './useLasting';

const LINES = 9;
const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalS },
  line: { height: sizes.skeletonLine },
  words: { ...typographyStyles.body1, margin: '0' },
});

/** The place of the figures before the first reading: kept while it is on its way, a sentence where it failed. */
export function Reading({ failed }: { readonly failed: boolean }): ReactElement | null {
  const styles = useStyles();
  const slow = useLasting(!failed, 100);
  if (failed) return <p className={styles.words}>The plan will appear here once the workbook can be read.</p>;
  if (!slow) return null;
  return (
    <Skeleton className={styles.lines} aria-label="Reading the workbook">
      {Array.from({ length: LINES }, (_, i) => (
        <SkeletonItem key={i} className={styles.line} />
      ))}
    </Skeleton>
  );
}
