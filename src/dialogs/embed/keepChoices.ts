import type { EmbedModel } from './embedModel.ts';
import { keepDay } from './keepDay.ts';

/** Chooses in a form what is chosen in the same form in another language, which has the same fields in the same order. */
export function keepChoices(form: HTMLFormElement, former: HTMLFormElement, model: EmbedModel): void {
  const fields = [...form.elements].filter(isChoice);
  const choices = [...former.elements].filter(isChoice);
  const keep = (only: (name: string) => boolean) =>
    fields.forEach((field, index) => {
      const choice = choices[index];
      if (!choice || !only(field.name)) return;
      if (isRadio(field) && isRadio(choice)) field.checked = choice.checked;
      else field.value = choice.value;
    });
  // Which stops there are depends on the count.
  keep((name) => name === 'count');
  keepDay(form, model);
  keep((name) => name !== 'count');
}

const isRadio = (field: Element): field is HTMLInputElement => field.matches('input');

const isChoice = (field: Element): field is HTMLInputElement | HTMLSelectElement =>
  field.matches('input, select');
