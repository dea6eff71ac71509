/* J3: draws of uncertain grants, what each commitment gets, and its figures. A state says which streams are missing. */
#include "share.h"

#define FOR_SEEDS 0x6a09e667u

/* In the order of drawsLimit.ts. */
enum {
  COUNTS, KEYS, BELOW, SOURCE_STREAMS, STREAM_LIST, TAKES, AVAILABLE, MOST, USED, ALWAYS,
  BUDGETS_OF, BUDGETS, COLUMN_OF, COLUMNS_OF, REACHED, REACHED_SOURCE, REACHED_COLUMN, FUNDED, FLOORS,
  STATES, LOSSES_OF, LOSSES, KNOWN, AMOUNTS, FIGURES
};
enum { N_DRAWS, SEED, N_SOURCES, N_COMMITMENTS };
enum { BROKEN, SHORT, P10, P50, P90, N_FIGURES };

/* The random numbers of src/model/risk/counterRandom.ts. */
static inline uint32_t scattered(uint32_t x) {
  x ^= x >> 16;
  x *= 0x21f0aaadu;
  x ^= x >> 15;
  x *= 0x735a2d97u;
  return x ^ (x >> 15);
}

/* The k-th smallest, 1 the smallest: what lies in its bucket is put in order as far as is needed. */
static pence smallest(pence *value, int count, int k) {
  int low = 0, high = count - 1;
  k--;
  while (low < high) {
    const pence pivot = value[low + (high - low) / 2];
    int left = low, right = high;
    while (left <= right) {
      while (value[left] < pivot) left++;
      while (value[right] > pivot) right--;
      if (left > right) break;
      const pence swapped = value[left];
      value[left++] = value[right];
      value[right--] = swapped;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return pivot;
  }
  return value[k];
}

static void states_of(char *memory, const int32_t *at, int source, const uint32_t *key_of_draw, int draws) {
  const int32_t *streams = INTS(SOURCE_STREAMS), *list = INTS(STREAM_LIST);
  const uint32_t *key = (const uint32_t *)INTS(KEYS);
  const pence *below = PENCE(BELOW);
  uint16_t *state = (uint16_t *)(memory + at[STATES]) + (int64_t)source * draws;
  for (int d = 0; d < draws; d++) state[d] = 0;
  for (int j = streams[source]; j < streams[source + 1]; j++) {
    const uint32_t own = key[list[j]];
    const pence last = below[list[j]] - 1; /* below is from 1 to 2^32 */
    const uint32_t most = (uint32_t)last;
    const int bit = j - streams[source];
    for (int d = 0; d < draws; d++) state[d] |= (uint16_t)((scattered(key_of_draw[d] ^ own) > most) << bit);
  }
}

static void losses_of(char *memory, const int32_t *at, int source, int draws) {
  static pence part[MOST_ROWS];
  const int32_t *streams = INTS(SOURCE_STREAMS), *budgets_of = INTS(BUDGETS_OF), *columns_of = INTS(COLUMNS_OF);
  const int count = streams[source + 1] - streams[source], columns = columns_of[source + 1] - columns_of[source];
  const int budgets = budgets_of[source + 1] - budgets_of[source];
  const pence *takes = PENCE(TAKES) + streams[source], *budget = PENCE(BUDGETS) + budgets_of[source];
  const int32_t *column_of = INTS(COLUMN_OF) + budgets_of[source];
  const uint16_t *state = (const uint16_t *)(memory + at[STATES]) + (int64_t)source * draws;
  pence *loss = WRITTEN(LOSSES) + INTS(LOSSES_OF)[source];
  uint8_t *known = (uint8_t *)(memory + at[KNOWN]);
  for (int i = 0; i < 1 << count; i++) known[i] = 0;
  for (int d = 0; d < draws; d++) {
    const int which = state[d];
    if (known[which]) continue;
    known[which] = 1;
    pence lost = 0;
    for (int j = 0; j < count; j++) if (which >> j & 1) lost += takes[j];
    for (int c = 0; c < columns; c++) loss[(c << count) + which] = 0;
    if (!which && !INTS(ALWAYS)[source]) continue;
    const pence left = PENCE(AVAILABLE)[source] - lost;
    pence cut = PENCE(USED)[source] - (left > 0 ? left : 0);
    if (cut > PENCE(MOST)[source]) cut = PENCE(MOST)[source];
    if (cut <= 0) continue;
    share(cut, budgets, budget, PENCE(MOST)[source], part);
    for (int i = 0; i < budgets; i++) if (column_of[i] >= 0) loss[(column_of[i] << count) + which] += part[i];
  }
}

static void figures_of(char *memory, const int32_t *at, int commitment, int draws) {
  static pence inside[1 << 20];
  static uint16_t bucket_of[1 << 20];
  const int32_t *reached = INTS(REACHED), *streams = INTS(SOURCE_STREAMS);
  pence *amount = WRITTEN(AMOUNTS), *figure = WRITTEN(FIGURES) + commitment * N_FIGURES;
  const pence funded = PENCE(FUNDED)[commitment], floor = PENCE(FLOORS)[commitment];
  for (int d = 0; d < draws; d++) amount[d] = funded;
  for (int r = reached[commitment]; r < reached[commitment + 1]; r++) {
    const int source = INTS(REACHED_SOURCE)[r], count = streams[source + 1] - streams[source];
    const uint16_t *state = (const uint16_t *)(memory + at[STATES]) + (int64_t)source * draws;
    const pence *loss = PENCE(LOSSES) + INTS(LOSSES_OF)[source] + ((int64_t)INTS(REACHED_COLUMN)[r] << count);
    for (int d = 0; d < draws; d++) amount[d] -= loss[state[d]];
  }
  pence least = amount[0], most = amount[0], broken = 0, missing = 0;
  for (int d = 0; d < draws; d++) {
    const pence value = amount[d], less = floor - value;
    least = value < least ? value : least;
    most = value > most ? value : most;
    broken += less > 0;
    missing += less > 0 ? less : 0;
  }
  figure[BROKEN] = broken;
  figure[SHORT] = missing;
  int32_t held[BUCKETS] = {0};
  const double scale = most > least ? (double)(BUCKETS - 1) / (double)(most - least) : 0;
  for (int d = 0; d < draws; d++) held[bucket_of[d] = (uint16_t)((double)(amount[d] - least) * scale)]++;
  for (int p = 0; p < 3; p++) {
    const int place = (int)(((int64_t)draws * (p == 0 ? 10 : p == 1 ? 50 : 90) + 99) / 100);
    int bucket = 0, before = 0, count = 0;
    while (before + held[bucket] < place) before += held[bucket++];
    for (int d = 0; d < draws; d++) if (bucket_of[d] == bucket) inside[count++] = amount[d];
    figure[P10 + p] = smallest(inside, count, place - before);
  }
}

void draw(char *memory, const int32_t *at) {
  static uint32_t key_of_draw[1 << 20];
  const int32_t *n = INTS(COUNTS);
  const int draws = n[N_DRAWS];
  const uint32_t seeded = scattered((uint32_t)n[SEED] ^ FOR_SEEDS);
  for (int d = 0; d < draws; d++) key_of_draw[d] = scattered(scattered((uint32_t)d) ^ seeded);
  for (int s = 0; s < n[N_SOURCES]; s++) {
    states_of(memory, at, s, key_of_draw, draws);
    losses_of(memory, at, s, draws);
  }
  for (int c = 0; c < n[N_COMMITMENTS]; c++) figures_of(memory, at, c, draws);
}
