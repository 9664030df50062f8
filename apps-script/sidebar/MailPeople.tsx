import { useState } from "preact/hooks";
import { type MailWish, mailWishes } from "../../shared/reading/logs/people.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import { count } from "../../shared/ui/words.ts";
import type { MailPerson } from "../contract.ts";
import { AddressField } from "./AddressField.tsx";
import type { Session } from "./session.ts";

/** Everybody whom mail is for; those whom it cannot reach first. Addresses are kept in the `Plumbline` tab. */
export function MailPeople(props: { people: readonly MailPerson[]; tab: string; session: Session }) {
  const { people, tab, session } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const lacking = people.filter(({ address }) => address === null);
  const ordered = [...lacking, ...people.filter(({ address }) => address !== null)];
  async function save(name: string, address: string, wish: MailWish) {
    const action = { kind: "people" as const, tab, people: [{ name, address, wish }] };
    if (await session.act(`person ${name}`, action)) setOpened(null);
  }
  return (
    <>
      <h2 class="pl-group">
        People <span>{people.length > 0 ? people.length : ""}</span>
      </h2>
      {people.length === 0 && (
        <p class="pl-soft">
          Nobody is named in the sheet yet. Give key results an owner, or add somebody here.
        </p>
      )}
      {lacking.length > 0 && (
        <p class="pl-warn">
          {lacking.length === 1 ? "1 person has" : `${lacking.length} people have`} no address. Mail cannot
          reach them, and Plumbline does not guess.
        </p>
      )}
      {lacking.length > 1 && (
        <FillAddresses
          names={lacking.map(({ name }) => name)}
          isBusy={session.busy !== null}
          isSaving={session.busy === "people"}
          onSave={(written) =>
            session.act("people", {
              kind: "people",
              tab,
              people: written.map(({ name, address }) => ({ name, address, wish: wishOf(people, name) })),
            })
          }
        />
      )}
      <ul class="pl-people">
        {ordered.map((person) => (
          <li key={person.name}>
            <button
              type="button"
              class="pl-person"
              aria-expanded={opened === person.name}
              onClick={() => setOpened(opened === person.name ? null : person.name)}
            >
              <span class="pl-person-name">{person.name}</span>
              <span class={person.address === null ? "pl-person-none" : "pl-soft"}>
                {person.address === null
                  ? "Add address"
                  : person.address === person.name
                    ? ""
                    : person.address}
              </span>
              <span class="pl-soft pl-person-role">{roleOf(person)}</span>
            </button>
            {opened === person.name && (
              <PersonForm
                person={person}
                isBusy={session.busy !== null}
                isSaving={session.busy === `person ${person.name}`}
                onSave={(address, wish) => void save(person.name, address, wish)}
              />
            )}
          </li>
        ))}
      </ul>
      <AddPerson isBusy={session.busy !== null} onAdd={(name, address) => save(name, address, "digest")} />
    </>
  );
}

function wishOf(people: readonly MailPerson[], name: string): MailWish {
  return people.find((person) => person.name === name)?.wish ?? "everything";
}

/** All who lack an address in one form: nobody wants to open six. */
function FillAddresses(props: {
  names: readonly string[];
  isBusy: boolean;
  isSaving: boolean;
  onSave: (written: readonly { readonly name: string; readonly address: string }[]) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  if (!isOpen) {
    return (
      <button type="button" class="pl-link" onClick={() => setOpen(true)}>
        Fill in their addresses
      </button>
    );
  }
  const filled = props.names
    .map((name) => ({ name, address: (written[name] ?? "").trim() }))
    .filter(({ address }) => address !== "");
  return (
    <form
      class="pl-person-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await props.onSave(filled)) setOpen(false);
      }}
    >
      {props.names.map((name) => (
        <AddressField
          key={name}
          label={name}
          value={written[name] ?? ""}
          placeholder="name@example.com"
          onChange={(address) => setWritten({ ...written, [name]: address })}
        />
      ))}
      <div class="pl-acts">
        <SubmitButton kind="plain" busy={props.isSaving} disabled={props.isBusy || filled.length === 0}>
          Save {filled.length > 0 ? filled.length : ""}
        </SubmitButton>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function roleOf({ owns, owes, isSponsor, wish }: MailPerson): string {
  const parts = [
    owns > 0 ? count(owns, "key result") : "",
    owes > 0 ? `${owes} due` : "",
    isSponsor ? "sponsor" : "",
    wish === "everything" ? "" : mailWishes[wish].toLowerCase(),
  ];
  return parts.filter(Boolean).join(" · ");
}

function PersonForm(props: {
  person: MailPerson;
  isBusy: boolean;
  isSaving: boolean;
  onSave: (address: string, wish: MailWish) => void;
}) {
  const { person } = props;
  const [address, setAddress] = useState(person.address ?? "");
  const [wish, setWish] = useState<MailWish>(person.wish);
  const isFixed = person.from === "cell";
  return (
    <form
      class="pl-person-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(isFixed ? "" : address, wish);
      }}
    >
      {isFixed ? (
        <p class="pl-soft">The address stands in the sheet itself.</p>
      ) : (
        <AddressField label="Address" value={address} placeholder="name@example.com" onChange={setAddress} />
      )}
      <label class="pl-label">
        Mail
        <select
          class="pl-input"
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value as MailWish)}
        >
          {(Object.keys(mailWishes) as MailWish[]).map((each) => (
            <option key={each} value={each}>
              {mailWishes[each]}
            </option>
          ))}
        </select>
      </label>
      <div class="pl-acts">
        <SubmitButton kind="plain" busy={props.isSaving} disabled={props.isBusy}>
          Save
        </SubmitButton>
      </div>
    </form>
  );
}

/** Leaders, and whoever else should read the digest without being named in the OKRs. */
function AddPerson({
  isBusy,
  onAdd,
}: {
  isBusy: boolean;
  onAdd: (name: string, address: string) => Promise<void>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  if (!isOpen) {
    return (
      <button type="button" class="pl-link" onClick={() => setOpen(true)}>
        Add a leader or a reader of the digest
      </button>
    );
  }
  return (
    <form
      class="pl-person-form"
      onSubmit={async (event) => {
        event.preventDefault();
        await onAdd(name, address);
        setOpen(false);
        setName("");
        setAddress("");
      }}
    >
      <label class="pl-label">
        Name
        <input class="pl-input" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <AddressField label="Address" value={address} placeholder="name@example.com" onChange={setAddress} />
      <div class="pl-acts">
        <SubmitButton
          kind="plain"
          busy={false}
          disabled={isBusy || name.trim() === "" || address.trim() === ""}
        >
          Add
        </SubmitButton>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
