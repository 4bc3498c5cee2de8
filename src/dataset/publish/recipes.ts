/** How the main file is read in the usual tools: a few lines each, with nothing to set by hand. `address` is where the downloads lie. */

export interface Recipe {
  readonly tool: string;
  readonly code: string;
}

export const recipes = (address: string): readonly Recipe[] => [
  {
    tool: 'DuckDB',
    code: [
      `SELECT year, count(*) AS agencies, sum(value) AS total`,
      `FROM read_parquet('${address}observations.parquet')`,
      `WHERE metric = 'published.total' AND shown AND scope = 'agency' GROUP BY year ORDER BY year;`,
    ].join('\n'),
  },
  {
    tool: 'pandas',
    code: [
      'import pandas as pd',
      `df = pd.read_parquet("${address}observations.parquet")`,
      `print(df[(df.metric == "published.total") & df.shown].groupby(["year", "state"]).value.describe())`,
    ].join('\n'),
  },
  {
    tool: 'R',
    code: [
      'library(readr)',
      `x <- read_csv("${address}observations.csv", col_types = cols(region_code = "c"), guess_max = Inf)`,
      `aggregate(value ~ year + state, subset(x, metric == "published.total" & shown), median)`,
    ].join('\n'),
  },
];
