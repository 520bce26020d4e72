// Comfort on the reading page: choosing words with the mouse, coding with two keystrokes, undoing with one.
// Everything it does posts to the same addresses as the forms, which work without it. It keeps nothing but
// one setting (single-letter keys) and asks nobody but this server.
"use strict";
(() => {
  const panel = document.getElementById("coding");
  if (!panel) return;
  const by = (id) => document.getElementById(id);
  const say = panel.dataset;
  const target = by("target"), said = by("said"), failed = by("failed");
  const filter = by("find-code"), letters = by("letters"), keys = by("keys");
  const buttons = [...by("codes").querySelectorAll("button")];
  const paragraphs = () => [...document.querySelectorAll(".document .para")];
  const undoable = say.lastUndo ? [say.lastUndo] : [];
  const unsaved = [];
  let current = null; // id of the current paragraph: its element is replaced when its document changes
  let chosen = null; // {box, start, end, words}
  let sending = Promise.resolve();

  document.documentElement.classList.add("scripted");
  by("with-script").hidden = false;

  const setting = {
    get: () => { try { return localStorage.getItem("tystio-letters") !== "off"; } catch { return true; } },
    set: (on) => { try { localStorage.setItem("tystio-letters", on ? "on" : "off"); } catch { /* stays for this page */ } },
  };
  const showLetters = () => {
    letters.checked = setting.get();
    for (const kbd of panel.querySelectorAll(".codes kbd")) kbd.hidden = !letters.checked;
  };
  letters.addEventListener("change", () => { setting.set(letters.checked); showLetters(); });
  showLetters();

  const points = (text) => [...text].length; // code points, as the server counts

  // Where a point of the page lies in its document, or nothing where it lies outside a paragraph's words.
  const offset = (node, at) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    const words = element && element.closest(".para > p");
    if (!words) return null;
    const before = document.createRange();
    before.selectNodeContents(words);
    before.setEnd(node, at);
    const para = words.parentElement;
    return { box: para.closest(".document"), at: Number(para.dataset.start) + points(before.toString()) };
  };

  // The edge of a selection; one that begins or ends between paragraphs is read as the nearest edge of words.
  const edge = (range, first) => {
    const own = first ? offset(range.startContainer, range.startOffset) : offset(range.endContainer, range.endOffset);
    if (own) return own;
    const inside = paragraphs().map((p) => p.querySelector(":scope > p")).filter((p) => range.intersectsNode(p) && p.textContent);
    const words = first ? inside[0] : inside[inside.length - 1];
    if (!words) return null;
    const para = words.parentElement;
    return { box: para.closest(".document"), at: Number(first ? para.dataset.start : para.dataset.end) };
  };

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!paragraphs().some((p) => range.intersectsNode(p))) return null;
    const start = edge(range, true), end = edge(range, false);
    if (!start || !end || end.at <= start.at && start.box === end.box) return null;
    if (start.box !== end.box) return { across: true };
    return { box: start.box, start: start.at, end: end.at, words: selection.toString().trim() };
  };

  const showTarget = () => {
    target.replaceChildren();
    panel.classList.toggle("coding--chosen", Boolean(chosen));
    const para = current && by(current);
    if (chosen && chosen.across) {
      target.textContent = say.sayTwo;
    } else if (chosen) {
      const quote = document.createElement("q");
      const words = [...chosen.words];
      quote.textContent = words.length > 120 ? words.slice(0, 60).join("") + " … " + words.slice(-50).join("") : chosen.words;
      const lang = chosen.box.querySelector("p[lang]");
      if (lang) quote.lang = lang.lang;
      target.append(say.sayChosen + " ", quote);
    } else if (para) {
      target.textContent = say.sayParagraph + " " + para.querySelector(".para-number").textContent;
    } else {
      target.textContent = say.sayNothing;
    }
  };

  document.addEventListener("selectionchange", () => {
    if (panel.contains(document.activeElement) && getSelection().isCollapsed) return;
    chosen = selected();
    showTarget();
  });

  const goTo = (para, focus) => {
    for (const other of document.querySelectorAll(".para--current")) {
      other.classList.remove("para--current");
      other.removeAttribute("aria-current");
    }
    if (!para) return;
    current = para.id;
    para.classList.add("para--current");
    para.setAttribute("aria-current", "true");
    para.tabIndex = -1;
    if (focus) {
      para.focus({ preventScroll: true });
      para.scrollIntoView({ block: "nearest" });
    }
    showTarget();
  };

  const step = (by) => {
    const all = paragraphs();
    if (!all.length) return;
    const at = all.findIndex((p) => p.id === current);
    getSelection().removeAllRanges();
    chosen = null;
    const seen = Math.max(0, all.findIndex((p) => p.getBoundingClientRect().bottom > 60));
    goTo(all[at < 0 ? seen : Math.min(all.length - 1, Math.max(0, at + by))], true);
  };

  document.addEventListener("click", (event) => {
    const para = event.target.closest(".document .para");
    if (para && !event.target.closest("a, button, summary, select, input")) goTo(para, false);
  });

  const tell = (text) => { said.textContent = ""; setTimeout(() => { said.textContent = text; }, 30); };

  const showUnsaved = () => {
    failed.hidden = !unsaved.length;
    by("failed-words").textContent = unsaved.length ? unsaved[0].why + " " + unsaved.map((one) => one.name).join(", ") : "";
  };

  const replace = (answer) => {
    const box = by("doc-" + answer.part);
    if (!box || answer.html === undefined) return;
    const focused = box.contains(document.activeElement);
    box.innerHTML = answer.html;
    chosen = selected();
    const para = current && by(current);
    if (para && box.contains(para)) goTo(para, focused);
    showTarget();
  };

  // One act after another, so that what is shown last is what holds. What could not be sent is kept.
  const send = (act) => {
    sending = sending.then(async () => {
      tell(say.saySaving);
      const body = new URLSearchParams(act.fields);
      let answer;
      try {
        const response = await fetch(act.href, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "error" });
        if (!(response.headers.get("content-type") || "").startsWith("application/json")) throw new Error("elsewhere");
        answer = await response.json();
      } catch (error) {
        act.why = error.message === "elsewhere" ? say.sayElsewhere : say.sayFailed;
        unsaved.push(act);
        tell("");
        showUnsaved();
        return;
      }
      if (answer.problem) { tell(answer.problem); return; }
      if (answer.undo && !answer.already) undoable.push(answer.undo);
      if (act.undoes) undoable.splice(undoable.lastIndexOf(act.undoes), undoable.includes(act.undoes) ? 1 : 0);
      replace(answer);
      tell(answer.said);
    });
  };

  by("repeat").addEventListener("click", () => {
    const again = unsaved.splice(0);
    showUnsaved();
    again.forEach(send);
  });
  addEventListener("beforeunload", (event) => { if (unsaved.length) event.preventDefault(); });

  const code = (button) => {
    let box, start, end;
    if (chosen && chosen.across) { tell(say.sayTwo); return; }
    if (chosen) {
      ({ box, start, end } = chosen);
      getSelection().removeAllRanges();
      chosen = null;
    } else {
      const para = current && by(current);
      if (!para) { tell(say.sayNothing); return; }
      box = para.closest(".document");
      ({ start, end } = para.dataset);
    }
    const { version, codeHref } = box.dataset;
    const name = button.querySelector("span").textContent;
    send({ href: codeHref, name, fields: { code: button.dataset.code, start, end, version, list: say.list } });
    showTarget();
  };

  for (const button of buttons) {
    button.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
    button.addEventListener("click", () => code(button));
  }

  const undo = (href) => {
    if (!href) { tell(say.sayNoUndo); return; }
    send({ href, name: by("undo-last").textContent, undoes: href, fields: { list: say.list } });
  };
  by("undo-last").addEventListener("click", () => undo(undoable[undoable.length - 1]));
  // A suggestion is accepted or refused: the first one of the current paragraph where a key says so.
  const answer = (form, said) => {
    if (!form) { tell(say.sayNoSuggestion); return; }
    const fields = Object.fromEntries(new FormData(form));
    send({ href: form.getAttribute("action"), name: form.parentElement.querySelector("a").textContent, fields: { ...fields, do: said } });
  };
  const firstSuggestion = () => {
    const para = current && by(current);
    return para && para.querySelector("form.suggestion");
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".document form.undo")) return;
    event.preventDefault();
    if (form.matches(".suggestion")) {
      answer(form, event.submitter ? event.submitter.value : "accept");
      return;
    }
    undo(form.getAttribute("action"));
  });

  const shown = () => buttons.filter((button) => !button.parentElement.hidden);
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  filter.addEventListener("input", () => {
    const wanted = plain(filter.value.trim());
    for (const button of buttons) button.parentElement.hidden = !plain(button.firstElementChild.textContent).includes(wanted);
  });
  const leaveFilter = () => {
    filter.value = "";
    filter.dispatchEvent(new Event("input"));
    const para = current && by(current);
    if (para) para.focus({ preventScroll: true }); else filter.blur();
  };
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      const first = filter.value.trim() && shown()[0];
      if (first) { code(first); leaveFilter(); }
    } else if (event.key === "Escape") {
      leaveFilter();
    }
  });

  // The chosen words, or the current paragraph's, are what the form for taking words out is filled with.
  const out = by("redact-form");
  if (out) {
    by("take-out").addEventListener("toggle", () => {
      const words = by("out");
      if (!by("take-out").open || words.value || !chosen || chosen.across) return;
      words.value = chosen.words;
      by("out-part").value = chosen.box.dataset.part;
    });
    const summary = by("take-out").querySelector("summary");
    summary.addEventListener("mousedown", (event) => event.preventDefault());
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select");
    if (typing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && document.activeElement.matches(".document .para")) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
      return;
    }
    if (!letters.checked) return;
    const act = {
      j: () => step(1),
      k: () => step(-1),
      u: () => undo(undoable[undoable.length - 1]),
      "+": () => answer(firstSuggestion(), "accept"),
      "-": () => answer(firstSuggestion(), "refuse"),
      "/": () => filter.focus(),
      "?": () => { keys.open = !keys.open; if (keys.open) keys.scrollIntoView({ block: "nearest" }); },
    }[event.key];
    const button = act ? null : buttons.find((one) => one.dataset.letter && one.dataset.letter === event.key.toLowerCase());
    if (!act && !button) return;
    event.preventDefault();
    if (act) act(); else code(button);
  });

  showTarget();
})();
