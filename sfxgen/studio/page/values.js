// Values of fields as text, and text as values: what a person types into the form.

/** Text that is no value of its field. */
export class NotAValue extends Error {}

/** Return the value that a text stands for, or undefined for an empty one: then the field is to be taken out. */
export function valueOf(field, text) {
  const plain = text.trim();
  if (plain === "") return undefined;
  const choice = (field.choices || []).find((each) => String(each) === plain);
  if (choice !== undefined) return choice;
  if (field.kind === "number" || field.kind === "integer") return numberOf(field, plain);
  if (field.kind === "flag") return plain === "true";
  if (field.kind === "list") return plain.startsWith("[") ? parsed(plain) : plain.split(",").map(item).filter((each) => each !== "");
  if (field.kind === "record") return /^[[{]/.test(plain) ? parsed(plain) : item(plain);
  return field.kind === "text" ? text : plain;
}

function numberOf(field, text) {
  const number = Number(text.replace("−", "-").replace(",", "."));
  if (!Number.isFinite(number)) {
    const words = field.choices?.length ? `, or ${field.choices.join(" or ")}` : "";
    throw new NotAValue(`A number, please${words}`);
  }
  if (field.kind === "integer" && !Number.isInteger(number)) throw new NotAValue("A whole number, please");
  return number;
}

function item(text) {
  const plain = text.trim();
  if (plain === "true" || plain === "false") return plain === "true";
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace("−", "-")) : plain;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAValue('Lists and records are written as JSON: [{"sound": "click"}]');
  }
}
