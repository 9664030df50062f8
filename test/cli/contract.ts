import * as z from "zod";
import { severities } from "../../shared/lint/finding.ts";
import { fieldNames } from "../../shared/okr/fields.ts";
import { statuses } from "../../shared/okr/parsed.ts";
import { layouts } from "../../shared/okr/plan.ts";

/** The command line contract, version 1, written down a second time and more strictly than the types say it. */
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const fraction = z.number().min(0).max(1);
const fields = z.partialRecord(
  z.enum(fieldNames),
  z.strictObject({ cell, value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
);

const keyResult = z.strictObject({
  tab: z.string(),
  cell,
  text: z.string(),
  fields,
  computed: z.strictObject({
    progress: z.number().nullable(),
    expected: z.number().nullable(),
    status: z.enum(statuses),
  }),
});

export const readAnswer = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  tables: z.array(
    z.strictObject({
      tab: z.string(),
      range: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
      layout: z.enum(layouts),
      confidence: fraction,
      columns: z.array(
        z.strictObject({
          field: z.enum([...fieldNames, "objective", "keyResult", "period"]),
          column: z.string().regex(/^[A-Z]+$/),
          header: z.string(),
          confidence: fraction,
        }),
      ),
      questions: z.array(z.string()),
    }),
  ),
  objectives: z.array(
    z.strictObject({
      tab: z.string(),
      cell: cell.nullable(),
      text: z.string(),
      fields,
      keyResults: z.array(keyResult),
    }),
  ),
});

const place = z.strictObject({ tab: z.string(), cell });

export const lintAnswer = z
  .strictObject({
    version: z.literal(1),
    source: z.string(),
    profile: z.string(),
    findings: z.array(
      z.strictObject({
        rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        severity: z.enum(severities),
        ...place.shape,
        places: z.array(place).min(1),
        message: z.string().min(10),
        why: z.string().min(10),
        reference: z.string().min(3),
        fixes: z.array(
          z.strictObject({
            safety: z.enum(["safe", "unsafe", "suggestion"]),
            title: z.string().min(3),
            edits: z.array(z.looseObject({ kind: z.string() })),
          }),
        ),
      }),
    ),
    summary: z.strictObject({
      objectives: z.int(),
      keyResults: z.int(),
      error: z.int(),
      warning: z.int(),
      info: z.int(),
    }),
  })
  .superRefine(({ findings, summary }, context) => {
    for (const severity of severities) {
      if (findings.filter((finding) => finding.severity === severity).length !== summary[severity]) {
        context.addIssue(
          `the summary counts ${summary[severity]} of ${severity}, the list holds another number`,
        );
      }
    }
    for (const { tab, cell, places } of findings) {
      if (places[0]!.tab !== tab || places[0]!.cell !== cell)
        context.addIssue("cell is not the first of places");
    }
  });
