/* Whole pence shared by largest remainder; and columns found by their place in one stretch of memory. */
#pragma once
#include <stdint.h>

typedef int64_t pence;

/* The most rows that share one sum. */
#define MOST_ROWS 8192
#define BUCKETS 1024

/* A job is told of its columns by a list of places, in bytes from where the memory begins. */
#define INTS(place) ((const int32_t *)(memory + at[place]))
#define PENCE(place) ((const pence *)(memory + at[place]))
#define WRITTEN(place) ((pence *)(memory + at[place]))

/*
 * Parts of a total in proportion to weights: to each the whole pence of its exact share, and one more to those with the
 * largest remainders; between equals to the larger weight, then to the earlier. Products wrap around, which leaves the
 * remainder right: it is below 2^63.
 */
static inline void share(pence total, int count, const pence *weight, pence sum, pence *part) {
  static pence rest[MOST_ROWS];
  static int32_t brink[MOST_ROWS];
  const double ratio = (double)total / (double)sum;
  pence left = total;
  for (int i = 0; i < count; i++) {
    pence whole = (pence)((double)weight[i] * ratio);
    pence remainder = (pence)((uint64_t)weight[i] * (uint64_t)total - (uint64_t)whole * (uint64_t)sum);
    if (remainder < 0) {
      whole--;
      remainder += sum;
    } else if (remainder >= sum) {
      whole++;
      remainder -= sum;
    }
    part[i] = whole;
    rest[i] = remainder;
    left -= whole;
  }
  if (left <= 0) return;
  int32_t held[BUCKETS] = {0};
  const int buckets = count < 8 ? 8 : count < BUCKETS ? count : BUCKETS;
  const double scale = (double)buckets / (double)sum;
  for (int i = 0; i < count; i++) {
    const int bucket = (int)((double)rest[i] * scale);
    held[bucket < buckets ? bucket : buckets - 1]++;
  }
  int last = buckets - 1;
  pence given = 0;
  while (given + held[last] < left) given += held[last--];
  int on_brink = 0;
  for (int i = 0; i < count; i++) {
    int bucket = (int)((double)rest[i] * scale);
    if (bucket >= buckets) bucket = buckets - 1;
    if (bucket > last) part[i]++;
    else if (bucket == last) brink[on_brink++] = i;
  }
  for (left -= given; left > 0; left--) {
    int best = 0;
    for (int k = 1; k < on_brink; k++) {
      const int a = brink[k], b = brink[best];
      if (rest[a] > rest[b] || (rest[a] == rest[b] && (weight[a] > weight[b] || (weight[a] == weight[b] && a < b))))
        best = k;
    }
    part[brink[best]]++;
    brink[best] = brink[--on_brink];
  }
}
