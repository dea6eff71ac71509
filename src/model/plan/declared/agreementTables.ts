import { choice, day, list, name, number, share, table, text } from './column';
import {
  APPLIES_TO,
  CAP_COUNTS,
  CAPS,
  DUE_WHEN,
  LIMIT_COUNTS,
  LIMITS,
  LIMIT_WORDS,
  SHARE_BASES,
  SIDES,
} from './words';

/** One row is a bearer in a layer of who bears an over- or underspend. */
export const RISK_SHARE = table({
  Pool: name('Pool'),
  Line: name('Service'),
  Side: choice(SIDES),
  Order: number,
  Limit: number,
  'Limit is': choice(LIMITS),
  Counted: choice(LIMIT_COUNTS),
  'Borne by': text,
  Basis: choice(SHARE_BASES),
  Share: number,
  Cap: number,
  'Cap is': choice(CAPS),
  'Cap counts': choice(CAP_COUNTS),
  'From year': text,
  'To year': text,
  When: choice(DUE_WHEN),
  Use: text,
  Decision: text,
});

/** One row is a dated condition on money: the least or the most that must go in, or go to something. */
export const CONDITION = table(
  {
    Pool: name('Pool'),
    Partner: text,
    Stream: name('Stream'),
    'Applies to': choice(APPLIES_TO),
    Of: list,
    'At least or At most': choice(LIMIT_WORDS),
    Source: text,
    From: day,
    To: day,
    Uplift: share,
  },
  { years: true },
);
