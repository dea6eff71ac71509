/*
 * The same jobs as a program of this machine:
 *
 *     limit IMAGE JOB FIRST LAST RESULT
 *
 * IMAGE is the memory of a job, which begins with the places of its columns. It is done again and again for a second;
 * the median time of one call is printed, in nanoseconds, and the memory that it leaves is written to RESULT.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "share.h"

void scenario(char *memory, const int32_t *at);
void sweep(char *memory, const int32_t *at, int first, int last);
void draw(char *memory, const int32_t *at);

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  const double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int count, char **word) {
  if (count != 6) return 2;
  FILE *file = fopen(word[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  const long size = ftell(file);
  rewind(file);
  char *memory = aligned_alloc(64, (size + 63) / 64 * 64);
  if (!memory || fread(memory, 1, size, file) != (size_t)size) return 1;
  fclose(file);
  const int first = atoi(word[3]), last = atoi(word[4]);
  static double times[10000];
  int calls = 0;
  const double end = now() + 1e9;
  while (calls < 5 || (now() < end && calls < 10000)) {
    const double begun = now();
    if (!strcmp(word[2], "scenario")) scenario(memory, (const int32_t *)memory);
    else if (!strcmp(word[2], "sweep")) sweep(memory, (const int32_t *)memory, first, last);
    else draw(memory, (const int32_t *)memory);
    times[calls++] = now() - begun;
  }
  qsort(times, calls, sizeof(double), ascending);
  printf("%.0f\n", times[calls / 2]);
  file = fopen(word[5], "wb");
  if (!file || fwrite(memory, 1, size, file) != (size_t)size) return 1;
  return fclose(file);
}
