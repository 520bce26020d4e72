// Comfort on the page of the next passage: a key for each code, one to keep and go on, one to take back. It ticks the boxes and
// sends the forms that stand there, which work without it, and keeps nothing but one setting (single-letter keys).
"use strict";
(() => {
  const form = document.getElementById("answer"), undo = document.getElementById("undo-kept");
  const keys = document.getElementById("next-keys"), letters = document.getElementById("letters");
  const boxes = form ? [...form.querySelectorAll("input[type=checkbox]")] : [];
  const alone = boxes.filter((box) => box.name !== "code");
  let sent = false;

  const setting = {
    get: () => { try { return localStorage.getItem("tystio-letters") !== "off"; } catch { return true; } },
    set: (on) => { try { localStorage.setItem("tystio-letters", on ? "on" : "off"); } catch { /* stays for this page */ } },
  };
  const show = () => {
    const on = setting.get();
    if (letters) letters.checked = on;
    for (const kbd of document.querySelectorAll("#answer kbd")) kbd.hidden = !on;
  };
  if (keys) {
    keys.hidden = false;
    letters.addEventListener("change", () => { setting.set(letters.checked); show(); });
  }
  show();

  const send = (which) => {
    if (!which || sent) return;
    sent = true;
    which.requestSubmit();
  };
  // A page that comes back from the browser's memory may be sent again.
  addEventListener("pageshow", () => { sent = false; });

  // A code, none of them, and cannot tell leave no room for each other.
  const ticked = (box) => {
    if (!box.checked) return;
    for (const other of boxes) {
      if (other !== box && (alone.includes(box) || alone.includes(other))) other.checked = false;
    }
  };
  for (const box of boxes) box.addEventListener("change", () => ticked(box));
  const tick = (box, on) => { box.checked = on; ticked(box); };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    if (event.key === "Enter") {
      if (event.target.closest("a, button, summary")) return;
      event.preventDefault();
      send(form);
      return;
    }
    if (!setting.get()) return;
    const key = event.key.toLowerCase();
    const box = boxes.find((one) => one.dataset.letter && one.dataset.letter === key);
    if (box) {
      event.preventDefault();
      tick(box, !box.checked);
    } else if (key === "+") {
      const suggested = boxes.filter((one) => one.dataset.suggested);
      if (!suggested.length) return;
      event.preventDefault();
      for (const one of suggested) tick(one, true);
      send(form);
    } else if (key === "u") {
      event.preventDefault();
      send(undo);
    }
  });
})();
