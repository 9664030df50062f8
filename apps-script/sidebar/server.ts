import type { Answer, Method, Problem, Server } from "../contract.ts";
import { problemOf } from "../problems.ts";

/** What google.script.run hands out: handlers are set, then a function of the server is called by its name. */
interface Runner {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: {
  readonly script: { readonly run: Runner & Record<string, (argument?: string) => void> };
};

/** A failure of the server with words for the person. */
class ServerProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

function call<M extends Method>(method: M, argument: unknown): Promise<ReturnType<Server[M]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((text) => {
        const answer = JSON.parse(text) as Answer<ReturnType<Server[M]>>;
        if ("value" in answer) resolve(answer.value);
        else reject(new ServerProblem(answer.problem));
      })
      // Reached only when Google itself refuses, for example with several signed-in accounts.
      .withFailureHandler((error) =>
        reject(new ServerProblem(problemOf(error))),
      ) as unknown as typeof google.script.run;
    // google.script.run knows no undefined: what is not there must not be passed.
    if (argument === undefined) runner[method]!();
    else runner[method]!(JSON.stringify(argument));
  });
}

type Remote = { readonly [M in Method]: (...args: Parameters<Server[M]>) => Promise<ReturnType<Server[M]>> };

/** The server's functions, typed as they are declared, each a promise. */
export const server: Remote = {
  check: () => call("check", undefined),
  readSheet: () => call("readSheet", undefined),
  write: (change) => call("write", change),
  message: (about) => call("message", about),
  mail: () => call("mail", undefined),
  turnMail: (choice) => call("turnMail", choice),
  sendMail: (order) => call("sendMail", order),
  align: () => call("align", undefined),
  act: (action) => call("act", action),
  undo: () => call("undo", undefined),
  show: (place) => call("show", place),
};
