import { useEffect, useRef, useState } from "preact/hooks";
import type { Action, Change, Checked, Problem, Written } from "../contract.ts";
import { problemOf } from "../problems.ts";
import { joinPage, tellPageOfChange } from "./page.ts";
import { server } from "./server.ts";

/** What was just done, as the toast shows it. */
export interface Done {
  readonly text: string;
  readonly kept: readonly string[];
  readonly canUndo: boolean;
}

/** Everything that the sidebar knows about the sheet, and the ways to change it. One request at a time. */
export interface Session {
  readonly checked: Checked | null;
  /** What is running: "check", "undo", or the name that a view gave its change. */
  readonly busy: string | null;
  readonly problem: Problem | null;
  readonly done: Done | null;
  /** Grows with every check, so that views know when to read again. */
  readonly version: number;
  check(): void;
  write(name: string, change: Change): Promise<boolean>;
  act(name: string, action: Action): Promise<boolean>;
  undo(): void;
  show(tab: string, range: string): void;
  closeToast(): void;
}

export function useSession(): Session {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState<string | null>("check");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [version, setVersion] = useState(0);
  const running = useRef(false);

  async function run<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    if (running.current) return null;
    running.current = true;
    setBusy(name);
    setProblem(null);
    try {
      return await work();
    } catch (error) {
      setProblem((error as { problem?: Problem }).problem ?? problemOf(error));
      return null;
    } finally {
      running.current = false;
      setBusy(null);
    }
  }

  function show(fresh: Checked) {
    setChecked(fresh);
    setVersion((count) => count + 1);
  }

  const session: Session = {
    checked,
    busy,
    problem,
    done,
    version,
    check() {
      run("check", async () => {
        const fresh = await server.check();
        show(fresh);
        joinPage(fresh.spreadsheet);
      });
    },
    async write(name, change) {
      const written = await run(name, () => server.write(change));
      if (!written) return false;
      show(written.checked);
      tellPageOfChange();
      setDone({ text: sentence(written), kept: written.refused, canUndo: written.done > 0 });
      return written.done > 0;
    },
    async act(name, action) {
      const written = await run(name, () => server.act(action));
      if (!written) return false;
      show(written.checked);
      tellPageOfChange();
      setDone({ text: sentence(written), kept: written.refused, canUndo: written.done > 0 });
      return written.done > 0 || written.refused.length === 0;
    },
    async undo() {
      const undone = await run("undo", () => server.undo());
      if (!undone) return;
      show(undone.checked);
      tellPageOfChange();
      setDone({ text: `Undone: ${undone.title}`, kept: undone.refused, canUndo: false });
    },
    show(tab, range) {
      // Selecting a cell needs no lock and must not grey out the buttons.
      server
        .show({ tab, range })
        .catch((error) => setProblem((error as { problem?: Problem }).problem ?? problemOf(error)));
    },
    closeToast: () => setDone(null),
  };

  useEffect(() => session.check(), []);
  return session;
}

function sentence({ title, done, refused }: Written): string {
  // An action that was done before has nothing left to write; its title says so.
  if (refused.length === 0) return title;
  return done === 0
    ? "Nothing was written: the sheet has changed since it was read."
    : `${title}, except where the sheet has changed since:`;
}
