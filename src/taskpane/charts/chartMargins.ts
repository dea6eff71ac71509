/** Room for the words beside the axes of a chart, in pixels. */
export const chartMargins = { left: 44, right: 20, top: 8, bottom: 28 };
