export interface TabBarItem<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Shown beside the title where it is above zero. */
  readonly count?: number;
}

/** Tabs by the book: arrow keys move between them, Tab goes on into the panel. */
export function TabBar<Id extends string>(props: {
  items: readonly TabBarItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}) {
  const { items, selected, onSelect } = props;
  const move = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === selected);
    const to =
      event.key === "ArrowRight"
        ? at + 1
        : event.key === "ArrowLeft"
          ? at - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? items.length - 1
              : null;
    if (to === null) return;
    const next = items[(to + items.length) % items.length]!;
    event.preventDefault();
    onSelect(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div class="pl-tabs" role="tablist" onKeyDown={move}>
      {items.map(({ id, title, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          data-tab={id}
          aria-selected={id === selected}
          aria-controls={`panel-${id}`}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {title}
          {count !== undefined && count > 0 && <span class="pl-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
