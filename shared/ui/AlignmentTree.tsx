import type { Alignment, AlignmentNode } from "../report/alignment.ts";
import { a1 } from "../sheet/address.ts";
import { Glyph } from "./Glyph.tsx";
import { percent } from "./percent.ts";
import { statusTones } from "./words.ts";

export interface AlignmentTreeProps {
  readonly alignment: Alignment;
  readonly onShow: (tab: string, range: string) => void;
}

/** Who supports what over all tabs, what supports nothing, and goals of different teams that are the same or pull apart. */
export function AlignmentTree({ alignment, onShow }: AlignmentTreeProps) {
  const { roots, orphans, overlaps } = alignment;
  const isLinked = roots.some(({ children }) => children.length > 0);
  return (
    <div class="pl-alignment">
      <h2 class="pl-group pl-group-first">What supports what</h2>
      {!isLinked && (
        <p class="pl-soft">
          No objective names another one that it supports. Add a column “Parent” with the objective it
          supports, and the tree grows here.
        </p>
      )}
      <ul class="pl-tree">
        {roots.map((node) => (
          <Node key={node.objective.id} node={node} onShow={onShow} />
        ))}
      </ul>
      {orphans.length > 0 && (
        <p class="pl-soft">
          {orphans.length === 1 ? "One objective supports" : `${orphans.length} objectives support`} nothing
          above. That can be right; ask whether it is worth doing now.
        </p>
      )}
      {overlaps.length > 0 && <h2 class="pl-group">Look at these together</h2>}
      {overlaps.map(({ kind, first, second }) => (
        <article key={first.keyResult.id + second.keyResult.id} class="pl-notice">
          <p>
            <b>{kind === "opposed" ? "These pull in opposite directions" : "Two teams want the same"}</b>
          </p>
          {[first, second].map(({ keyResult, team }) => (
            <button
              key={keyResult.id}
              type="button"
              class="pl-branch"
              onClick={() => onShow(keyResult.cell.tab, a1(keyResult.cell.row, keyResult.cell.column))}
            >
              <span>{keyResult.text}</span>
              <span class="pl-soft">{team}</span>
            </button>
          ))}
        </article>
      ))}
    </div>
  );
}

function Node({ node, onShow }: { node: AlignmentNode; onShow: AlignmentTreeProps["onShow"] }) {
  const { objective, summary, team, rolledUp, children } = node;
  const cell = objective.cell!;
  return (
    <li>
      <button type="button" class="pl-branch" onClick={() => onShow(cell.tab, a1(cell.row, cell.column))}>
        <span class={`pl-tone pl-${statusTones[summary.status]}`}>
          <Glyph status={summary.status} />
        </span>
        <span>
          {objective.text} <span class="pl-soft">{team}</span>
        </span>
        <b>{percent(rolledUp)}</b>
      </button>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Node key={child.objective.id} node={child} onShow={onShow} />
          ))}
        </ul>
      )}
    </li>
  );
}
