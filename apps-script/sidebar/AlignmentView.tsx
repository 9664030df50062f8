import { useEffect, useState } from "preact/hooks";
import type { Alignment } from "../../shared/report/alignment.ts";
import { AlignmentTree } from "../../shared/ui/AlignmentTree.tsx";
import { ProblemNotice } from "../../shared/ui/Notice.tsx";
import type { Problem } from "../contract.ts";
import { problemOf } from "../problems.ts";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

/** Reads all tabs, which takes longer than one: only when somebody looks here. */
export function AlignmentView({ session, ask }: { session: Session; ask: () => void }) {
  const [alignment, setAlignment] = useState<Alignment | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  function load() {
    setProblem(null);
    server
      .align()
      .then(setAlignment, (error) =>
        setProblem((error as { problem?: Problem }).problem ?? problemOf(error)),
      );
  }
  useEffect(load, [session.version]);
  if (problem) {
    return (
      <ProblemNotice message={problem.message} retry={load}>
        {problem.remedy}
      </ProblemNotice>
    );
  }
  if (!alignment) {
    return (
      <p class="pl-soft" role="status">
        Reading all tabs…
      </p>
    );
  }
  return (
    <>
      <AlignmentTree alignment={alignment} onShow={session.show} />
      <button type="button" class="pl-link pl-after" onClick={ask}>
        Ask the teams what they need and can commit to
      </button>
    </>
  );
}
