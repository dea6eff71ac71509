import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ComponentProps, type ReactElement } from 'react';
import { type Rows } from './LongList';

/** Before a row is measured: two lines and what is around them. */
const ROW = 48;
/** So many are drawn beyond what is in view, so that keys find the next one. */
const BEYOND = 10;

const useStyles = makeStyles({
  list: { position: 'relative' },
  row: {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '100%',
    paddingBottom: tokens.spacingVerticalNone,
  },
});

interface Props extends ComponentProps<'ul'> {
  readonly rows: Rows;
}

/** Where a list is in what scrolls it. */
interface Within {
  readonly scroller: HTMLElement;
  readonly top: number;
}

/** Rows of which only those in view are in the page; each says where it is among all. */
export function VirtualRows({ rows, className, ...list }: Props): ReactElement {
  const styles = useStyles();
  const own = useRef<HTMLUListElement>(null);
  const [within, find] = useState<Within | null>(null);
  const { count, keyOf, row, rowClass } = rows;
  useLayoutEffect(() => {
    const scroller = own.current && scrollerOf(own.current);
    if (!own.current || !scroller) return;
    const above = own.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    find({ scroller, top: above + scroller.scrollTop });
  }, []);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => within?.scroller ?? null,
    getItemKey: keyOf,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: within?.top ?? 0,
  });
  return (
    <ul
      ref={own}
      className={mergeClasses(className, styles.list)}
      style={{ height: `${virtual.getTotalSize()}px` }}
      {...list}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className={mergeClasses(rowClass, styles.row)}
          style={{ transform: `translateY(${start - (within?.top ?? 0)}px)` }}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  );
}

/** What scrolls an element: the nearest around it that may. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(each).overflowY)) return each;
  return document.documentElement;
}
