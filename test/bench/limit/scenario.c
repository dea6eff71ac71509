/* J1 and J2: a scenario of a plan, recalculated whole, all amounts of a year beside each other. */
#include "share.h"

/* In the order of scenarioLimit.ts. Uses of a source: its contributions, and its lines, which are put in its order. */
enum {
  COUNTS, STREAMS, CONTRIBUTIONS, LINES, FLOORS,
  STREAM_OF, POOL_OF, PARTNER_OF, FROM_STREAM, FROM_STREAM_ROWS, TO_POOL, TO_POOL_ROWS,
  LINES_OF, SERVICE_OF, TIER_OF, COMMITMENT_OF,
  TARGETS, TARGET_ROWS, TARGET_TABLE, STEPS, VARIANTS,
  STREAM_NOW, CONTRIBUTION_NOW, LINE_NOW,
  TIER_SUMS, SHORTFALLS, SERVICE_SUMS, PUT_IN, BALANCES
};
enum { YEARS, N_STREAMS, N_POOLS, N_CONTRIBUTIONS, N_LINES, N_SERVICES, N_TIERS, N_COMMITMENTS, N_PARTNERS, N_STEPS };

static pence weight[MOST_ROWS], part[MOST_ROWS];
static uint8_t touched[MOST_ROWS];

/* A step takes tenths of a percent from the sum of its rows, or adds them where they are above zero. */
static void carry_out(pence *now, const int32_t *rows, int count, int thousandths) {
  pence sum = 0;
  for (int i = 0; i < count; i++) sum += weight[i] = now[rows[i]];
  const pence size = thousandths < 0 ? -thousandths : thousandths;
  const pence total = (2 * sum * size + 1000) / 2000;
  if (total == 0 || sum == 0) return;
  share(total, count, weight, sum, part);
  if (thousandths < 0) for (int i = 0; i < count; i++) now[rows[i]] -= part[i];
  else for (int i = 0; i < count; i++) now[rows[i]] += part[i];
}

static void year_under(const char *memory_in, const int32_t *at, int y, const int32_t *steps) {
  char *memory = (char *)memory_in;
  const int32_t *n = INTS(COUNTS);
  const int streams = n[N_STREAMS], pools = n[N_POOLS], contributions = n[N_CONTRIBUTIONS], lines = n[N_LINES];
  const pence *typed = PENCE(STREAMS) + y * streams, *typed_put = PENCE(CONTRIBUTIONS) + y * contributions;
  const pence *typed_lines = PENCE(LINES) + y * lines;
  pence *has = WRITTEN(STREAM_NOW) + y * streams, *put = WRITTEN(CONTRIBUTION_NOW) + y * contributions;
  pence *line = WRITTEN(LINE_NOW) + y * lines;
  __builtin_memcpy(has, typed, streams * sizeof(pence));
  __builtin_memcpy(put, typed_put, contributions * sizeof(pence));
  __builtin_memcpy(line, typed_lines, lines * sizeof(pence));

  const int32_t *target = INTS(TARGETS), *rows = INTS(TARGET_ROWS), *table = INTS(TARGET_TABLE);
  for (int s = 0; s < n[N_STEPS]; s++) {
    const int of = steps[2 * s];
    carry_out(table[of] ? put : has, rows + target[of], target[of + 1] - target[of], steps[2 * s + 1]);
  }
  const int32_t *stream_of = INTS(STREAM_OF), *pool_of = INTS(POOL_OF);
  for (int i = 0; i < streams; i++) touched[i] = has[i] != typed[i];
  for (int i = streams; i < streams + pools; i++) touched[i] = 0;
  for (int i = 0; i < contributions; i++)
    if (put[i] != typed_put[i]) touched[stream_of[i]] = touched[streams + pool_of[i]] = 1;

  const int32_t *from = INTS(FROM_STREAM), *from_rows = INTS(FROM_STREAM_ROWS), *own = INTS(LINES_OF);
  for (int s = 0; s < streams; s++) {
    if (!touched[s]) continue;
    int count = 0;
    pence used = 0;
    for (int i = from[s]; i < from[s + 1]; i++) used += weight[count++] = put[from_rows[i]];
    for (int i = own[s]; i < own[s + 1]; i++) used += weight[count++] = line[i];
    if (used <= has[s]) continue;
    share(used - has[s], count, weight, used, part);
    count = 0;
    for (int i = from[s]; i < from[s + 1]; i++) {
      const int row = from_rows[i];
      if (part[count]) touched[streams + pool_of[row]] = 1;
      put[row] -= part[count++];
    }
    for (int i = own[s]; i < own[s + 1]; i++) line[i] -= part[count++];
  }
  const int32_t *to = INTS(TO_POOL), *to_rows = INTS(TO_POOL_ROWS);
  for (int p = 0; p < pools; p++) {
    if (!touched[streams + p]) continue;
    pence available = 0, used = 0;
    for (int i = to[p]; i < to[p + 1]; i++) available += put[to_rows[i]];
    const int first = own[streams + p], count = own[streams + p + 1] - first;
    for (int i = 0; i < count; i++) used += line[first + i];
    if (used <= available) continue;
    share(used - available, count, line + first, used, part);
    for (int i = 0; i < count; i++) line[first + i] -= part[i];
  }
}

/* What goes to each tier, and what each commitment is short of. */
static void add_up(char *memory, const int32_t *at, int y) {
  const int32_t *n = INTS(COUNTS), *tier_of = INTS(TIER_OF), *commitment_of = INTS(COMMITMENT_OF);
  const int lines = n[N_LINES], tiers = n[N_TIERS], commitments = n[N_COMMITMENTS];
  const pence *line = PENCE(LINE_NOW) + y * lines, *floor = PENCE(FLOORS) + y * commitments;
  pence *tier = WRITTEN(TIER_SUMS) + y * tiers, *short_of = WRITTEN(SHORTFALLS) + y * commitments;
  static pence got[MOST_ROWS];
  for (int i = 0; i < tiers; i++) tier[i] = 0;
  for (int i = 0; i <= commitments; i++) got[i] = 0;
  for (int i = 0; i < lines; i++) {
    tier[tier_of[i]] += line[i];
    got[commitment_of[i]] += line[i]; /* the last is for lines of no commitment */
  }
  for (int i = 0; i < commitments; i++) short_of[i] = floor[i] > got[i] ? floor[i] - got[i] : 0;
}

/* J2: one variant of the steps after another; the sums hold what the last comes to. */
void sweep(char *memory, const int32_t *at, int first, int last) {
  const int32_t *n = INTS(COUNTS);
  for (int v = first; v < last; v++)
    for (int y = 0; y < n[YEARS]; y++) {
      year_under(memory, at, y, INTS(VARIANTS) + 2 * n[N_STEPS] * v);
      add_up(memory, at, y);
    }
}

/* J1: one scenario, and everything that it comes to. */
void scenario(char *memory, const int32_t *at) {
  const int32_t *n = INTS(COUNTS), *service_of = INTS(SERVICE_OF), *partner_of = INTS(PARTNER_OF);
  const int32_t *stream_of = INTS(STREAM_OF), *pool_of = INTS(POOL_OF), *own = INTS(LINES_OF);
  const int streams = n[N_STREAMS], pools = n[N_POOLS], services = n[N_SERVICES], partners = n[N_PARTNERS];
  for (int y = 0; y < n[YEARS]; y++) {
    year_under(memory, at, y, INTS(STEPS));
    add_up(memory, at, y);
    const pence *has = PENCE(STREAM_NOW) + y * streams, *put = PENCE(CONTRIBUTION_NOW) + y * n[N_CONTRIBUTIONS];
    const pence *line = PENCE(LINE_NOW) + y * n[N_LINES];
    pence *service = WRITTEN(SERVICE_SUMS) + y * services, *put_in = WRITTEN(PUT_IN) + y * pools * partners;
    pence *balance = WRITTEN(BALANCES) + y * (streams + pools);
    for (int i = 0; i < services; i++) service[i] = 0;
    for (int i = 0; i < pools * partners; i++) put_in[i] = 0;
    for (int i = 0; i < streams; i++) balance[i] = has[i];
    for (int i = 0; i < pools; i++) balance[streams + i] = 0;
    for (int i = 0; i < n[N_CONTRIBUTIONS]; i++) {
      put_in[pool_of[i] * partners + partner_of[i]] += put[i];
      balance[stream_of[i]] -= put[i];
      balance[streams + pool_of[i]] += put[i];
    }
    for (int s = 0; s < streams + pools; s++)
      for (int i = own[s]; i < own[s + 1]; i++) {
        service[service_of[i]] += line[i];
        balance[s] -= line[i];
      }
  }
}
