// Runs in the isolated world of the page's main frame. Does for the operator what the platform's
// profile was told to: fills in the display name, presses the buttons that lead into the room,
// reads the list of who is there. HOOKS {name, display_name, name_field, buttons, points} is put
// in front by whoever injects it; selectors that find nothing do nothing.
(() => {
  "use strict";
  const LOOK_MS = 500;
  const POINTS_MS = 2000;
  const TRIES = 240;
  const pressed = new Set();
  let filled = false;
  let tries = 0;

  const find = (selector) => {
    try {
      return document.querySelector(selector);
    } catch (_) {
      return null;
    }
  };
  const usable = (found) => found && !found.disabled && found.getClientRects().length > 0;

  const fill = () => {
    const field = HOOKS.name_field && find(HOOKS.name_field);
    if (filled || !usable(field)) return;
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(kind.prototype, "value").set;
    field.focus();
    setter.call(field, HOOKS.display_name);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    filled = true;
  };

  const press = () => {
    if (HOOKS.name_field && find(HOOKS.name_field) && !filled) return;
    for (const selector of HOOKS.buttons) {
      if (pressed.has(selector)) continue;
      const button = find(selector);
      if (!usable(button)) return;
      pressed.add(selector);
      button.click();
      return;
    }
  };

  const look = setInterval(() => {
    fill();
    press();
    tries += 1;
    if (tries > TRIES || pressed.size === HOOKS.buttons.length && filled) clearInterval(look);
  }, LOOK_MS);

  if (HOOKS.points) {
    setInterval(() => {
      const names = [];
      let found;
      try {
        found = document.querySelectorAll(HOOKS.points);
      } catch (_) {
        return;
      }
      for (const one of found) {
        const name = one.textContent.trim().slice(0, 120);
        if (name && names.length < 200) names.push(name);
      }
      globalThis.tellWindow({ kind: "points", names });
    }, POINTS_MS);
  }
})();
