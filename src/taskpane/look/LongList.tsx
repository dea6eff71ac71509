import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentProps, type ReactElement } from 'react';

const VirtualRows = lazy(async () => ({ default: (await import('./VirtualRows')).VirtualRows }));

/** Of more rows than these only those in view are drawn. */
export const MANY = 300;

/** Rows of a list, all of one kind. */
export interface Rows {
  readonly count: number;
  readonly keyOf: (at: number) => string | number;
  readonly row: (at: number) => ReactElement;
  /** The look of each. */
  readonly rowClass?: string;
}

interface Props extends ComponentProps<'ul'> {
  readonly rows: Rows;
  /** So many are shown at first. */
  readonly first: number;
}

/** A list that begins with its first rows, and shows all when it is asked to, however many thousands there are. */
export function LongList({ rows, first, ...list }: Props): ReactElement {
  const [all, setAll] = useState(false);
  const { count, keyOf, row, rowClass } = rows;
  const drawn = all && count <= MANY ? count : Math.min(count, first);
  const plain = (
    <ul {...list}>
      {Array.from({ length: drawn }, (_, at) => (
        <li key={keyOf(at)} className={rowClass}>
          {row(at)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {all && count > MANY ? (
        <Suspense fallback={plain}>
          <VirtualRows rows={rows} {...list} />
        </Suspense>
      ) : (
        plain
      )}
      {!all && count > first && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {`Show all ${count.toLocaleString('en-GB')}`}
          </Button>
        </div>
      )}
    </>
  );
}
