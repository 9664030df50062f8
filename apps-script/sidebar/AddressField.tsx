/** A mail address to write, under what it is the address of. */
export function AddressField(props: {
  label: string;
  value: string;
  placeholder: string;
  onChange: (address: string) => void;
}) {
  return (
    <label class="pl-label">
      {props.label}
      <input
        class="pl-input"
        type="email"
        value={props.value}
        placeholder={props.placeholder}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
