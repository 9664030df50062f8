import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Book } from "../document/book.ts";
import { ApiProblem } from "./problem.ts";
import { cellRequests } from "./requests/cells.ts";
import { conditionalRequests } from "./requests/conditional.ts";
import { dimensionRequests } from "./requests/dimensions.ts";
import { filterRequests } from "./requests/filters.ts";
import { metadataRequests } from "./requests/metadata.ts";
import { protectionRequests } from "./requests/protections.ts";
import { tabRequests } from "./requests/tabs.ts";

type Request = sheets_v4.Schema$Request;
type Reply = sheets_v4.Schema$Response;
export type Step = readonly [Book, Reply];
/** What each kind of request does to the spreadsheet. */
export type Handlers = {
  readonly [K in keyof Request]?: (book: Book, request: NonNullable<Request[K]>) => Step;
};

const handlers: Handlers = {
  ...cellRequests,
  ...dimensionRequests,
  ...tabRequests,
  ...protectionRequests,
  ...conditionalRequests,
  ...metadataRequests,
  ...filterRequests,
};

/** Carries out a batch: all of it, or nothing where one request is refused. */
export function runBatch(book: Book, requests: readonly Request[]): { book: Book; replies: Reply[] } {
  let next = book;
  const replies = requests.map((request, index): Reply => {
    const [kind] = Object.keys(request) as (keyof Request)[];
    const handler = kind && (handlers[kind] as ((book: Book, request: unknown) => Step) | undefined);
    if (!kind) throw new ApiProblem(400, `Invalid requests[${index}]: Must specify at least one request.`);
    if (!handler)
      throw new ApiProblem(
        400,
        `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field. (The sandbox may not have this request yet.)`,
      );
    try {
      const [after, reply] = handler(next, request[kind]);
      next = after;
      return reply;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 400)
        throw new ApiProblem(400, `Invalid requests[${index}].${kind}: ${error.message}`);
      throw error;
    }
  });
  return { book: next, replies };
}
