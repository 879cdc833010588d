"use strict";
/* Everything but attention: theme, live numbers, tests, clusters, starting a run. Text from
   a run reaches the page by textContent alone. */
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  function kept() {
    try { return localStorage.getItem("alphacode-theme"); } catch { return null; }
  }
  /* Before anything is drawn, and when the system's choice changes. */
  function setTheme() {
    const chosen = kept() ?? (system.matches ? "dark" : "light");
    root.dataset.theme = chosen === "dark" ? "dark" : "light";
  }
  setTheme();
  system.addEventListener("change", setTheme);

  const format = new Intl.NumberFormat("en-US");

  function make(tag, text, name) {
    const node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (name) node.className = name;
    return node;
  }

  async function ask(url, options) {
    const answer = await fetch(url, { headers: { Accept: "application/json" }, ...options });
    const value = await answer.json().catch(() => ({ error: `the viewer answered ${answer.status}` }));
    if (!answer.ok) throw new Error(value.error || `the viewer answered ${answer.status}`);
    return value;
  }

  function post(url, value) {
    return ask(url, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: JSON.stringify(value ?? {}),
    });
  }

  /* What to know of a model that a sample was run through. */
  function notes(told) {
    const found = [];
    if (!told.same_model) found.push("The model there is not, or no longer, the one this run was drawn from.");
    if (told.cut) found.push("The statement was too long for the model and lost its tail.");
    return found;
  }

  const MARKS = { AC: "✓", unjudged: "?", waiting: "·" };
  function verdict(name) {
    const node = make("span", "", `verdict v-${name.toLowerCase()}`);
    const mark = make("i", MARKS[name] ?? "✗");
    mark.setAttribute("aria-hidden", "true");
    node.append(mark, ` ${name}`);
    return node;
  }

  function theme(button) {
    button.addEventListener("click", () => {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      try { localStorage.setItem("alphacode-theme", root.dataset.theme); } catch { /* For this page. */ }
    });
  }

  function fillFunnel(node, funnel) {
    const counts = Object.entries(funnel.counts);
    const most = Math.max(1, ...counts.map(([, count]) => count ?? 0));
    let before = null;
    for (const [name, count] of counts) {
      const row = node.querySelector(`[data-stage="${name}"]`);
      if (row) {
        row.classList.toggle("is-empty", count === null);
        row.querySelector(".funnel-count").textContent = count === null ? "–" : format.format(count);
        const width = count ? Math.max(1.5, 100 * Math.log10(count + 1) / Math.log10(most + 1)) : 0;
        row.querySelector(".bar-fill").setAttribute("width", width);
        const whole = before && !["clusters", "submitted"].includes(name);
        const share = count !== null && whole ? `${Number((100 * count / before).toPrecision(3))} %` : "";
        row.querySelector(".funnel-share").textContent = share;
      }
      before = count;
    }
    const unjudged = node.querySelector("[data-unjudged]");
    if (unjudged) {
      unjudged.hidden = !funnel.unjudged;
      unjudged.querySelector("b").textContent = format.format(funnel.unjudged);
    }
  }

  /* Follow a stream of events while the page is seen: a browser has six connections to a
     host, which six tabs that nobody looks at would hold. `lost` is told once, when the
     numbers no longer move. */
  function follow(url, { told, lost, over }) {
    let source = null;
    function close() { source?.close(); source = null; }
    function end() { close(); document.removeEventListener("visibilitychange", change); }
    function open() {
      source = new EventSource(url);
      source.onmessage = (event) => told(JSON.parse(event.data));
      source.addEventListener("lost", (event) => { end(); lost(JSON.parse(event.data).error); });
      source.addEventListener("over", () => { end(); over(); });
      source.addEventListener("error", () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        end();
        lost("These numbers no longer move; reload the page.");
      });
    }
    function change() {
      if (document.hidden) close();
      else if (!source) open();
    }
    document.addEventListener("visibilitychange", change);
    change();
  }

  function live(node) {
    let stale = null;
    follow(node.dataset.live, {
      told(value) {
        if (value.funnel) fillFunnel(node, value.funnel);
        if (stale || value.shown === node.dataset.shown) return;
        stale = make("p", "More has happened than this page shows. ", "note");
        stale.setAttribute("role", "status");
        const reload = make("button", "Reload it");
        reload.type = "button";
        reload.addEventListener("click", () => location.reload());
        stale.append(reload);
        node.append(stale);
      },
      lost(sentence) {
        const note = make("p", sentence, "note");
        note.setAttribute("role", "alert");
        node.append(note);
      },
      over: () => setTimeout(() => location.reload(), 400),
    });
  }

  /* What is unfolded stays so when its page is loaded again, by us or by its reader. */
  function keepUnfolded() {
    const folds = [...document.querySelectorAll("details[id]")];
    if (!folds.length) return;
    const before = history.state?.unfolded ?? {};
    for (const fold of folds) fold.open = before[fold.id] ?? fold.open;
    document.addEventListener("toggle", () => {
      const unfolded = Object.fromEntries(folds.map((fold) => [fold.id, fold.open]));
      history.replaceState({ ...history.state, unfolded }, "");
    }, true);
  }

  function job(node) {
    const base = node.dataset.job;
    const status = node.querySelector("[data-status]");
    const note = node.querySelector("[data-note]");
    const open = node.querySelector("[data-open]");
    const stop = node.querySelector("[data-stop]");
    function show(told) {
      status.textContent = told.status;
      status.className = `verdict ${told.status === "failed" ? "v-wa" : "v-live"}`;
      note.textContent = told.error || (told.status === "waiting" ? `${told.queue} before it` : "");
      if (told.funnel) fillFunnel(node, told.funnel);
      if (told.url) { open.href = told.url; open.hidden = false; }
      const stages = node.querySelector("[data-stages]");
      const rows = Object.entries(told.stages).map(([name, { done, total }]) => {
        const row = make("div", undefined, "progress");
        const line = make("p");
        line.append(make("span", name), make("b", total ? `${format.format(done)} of ${format.format(total)}` : format.format(done)));
        row.append(line);
        if (total) {
          const bar = make("progress");
          bar.max = total; bar.value = done; bar.className = "bar";
          bar.setAttribute("aria-label", name);
          row.append(bar);
        }
        return row;
      });
      if (rows.length) stages.replaceChildren(...rows);
      if (["stopped", "finished", "failed"].includes(told.status)) {
        stop.disabled = true;
        // In its place, so that the way back does not lead here and on again.
        if (told.status === "finished" && told.url) location.replace(told.url);
      }
    }
    follow(`${base}/events`, { told: show, lost(sentence) { note.textContent = sentence; }, over() {} });
    stop.addEventListener("click", async () => {
      stop.disabled = true;
      try { await post(`${base}/stop`); } catch (error) { note.textContent = error.message; stop.disabled = false; }
    });
  }

  function tryIt(form) {
    const status = form.querySelector("[data-try-status]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(form));
      for (const name of ["samples", "submissions", "seed"]) values[name] = Number(values[name]);
      const button = form.querySelector("button[type=submit]");
      button.disabled = true;
      status.textContent = "Reading the problem …";
      try { location.assign((await post("/jobs", values)).url); }
      catch (error) { status.textContent = error.message; status.className = "verdict v-wa"; button.disabled = false; }
    });
    form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("is-over"); });
    form.addEventListener("dragleave", () => form.classList.remove("is-over"));
    form.addEventListener("drop", async (event) => {
      event.preventDefault();
      form.classList.remove("is-over");
      const files = [...event.dataTransfer.files];
      for (const file of files) {
        const beside = files.length > 1 && !file.name.endsWith(".json");
        form.elements[beside ? "statement" : "problem"].value = await file.text();
      }
    });
  }

  function textCell(title, shown, href) {
    const cell = make("div");
    const pre = make("pre", shown.text + (shown.is_cut ? "…" : ""), "io");
    cell.append(make("h4", title), pre);
    if (shown.is_cut) {
      const isWhole = shown.is_whole !== false;
      const much = isWhole ? `${format.format(shown.characters)} characters` : `More than ${format.format(shown.characters - 1)} characters`;
      const note = make("p", `${much}; this is the beginning. `, "quiet");
      const link = make("a", isWhole ? "The whole" : "What was kept of it");
      link.href = href;
      note.append(link);
      cell.append(note);
    }
    return cell;
  }

  function runTests(button) {
    const status = document.querySelector("[data-tests-status]");
    const result = document.querySelector("[data-tests-result]");
    function shown(test) {
      const node = make("section", undefined, "test");
      const head = make("h3", `Test ${test.number + 1}`);
      head.append(verdict(test.verdict), make("span", `${test.kind} · ${test.cpu_s} s · ${(test.memory_bytes / 2 ** 20).toFixed(1)} MiB`, "quiet"));
      const three = make("div", undefined, "three");
      three.append(
        textCell("Input", test.input, `${button.dataset.tests}/${test.number}/input`),
        textCell("Expected", test.expected, `${button.dataset.tests}/${test.number}/output`),
        textCell("Printed", test.output, `${button.dataset.runTests}/outputs/${test.number}`));
      node.append(head, three);
      if (test.message) node.append(make("pre", test.message, "io"));
      return node;
    }
    button.addEventListener("click", async () => {
      button.disabled = true;
      status.textContent = "Running …";
      result.replaceChildren();
      let passed = 0, first = 0, told;
      try {
        do {
          told = await post(`${button.dataset.runTests}/tests`, { first });
          result.append(...told.tests.map(shown));
          passed += told.tests.filter((test) => test.verdict === "AC").length;
          first = told.next;
          if (first !== null) status.textContent = `Running … ${first} of ${told.total} tests, ${passed} passed`;
        } while (first !== null);
        status.textContent = result.children.length
          ? `${passed} of ${told.total} tests passed.${unlike(told)}`
          : told.message || "This problem has no tests, or the program does not compile.";
        if (told.message && !result.children.length) result.replaceChildren(make("pre", told.message, "io"));
      } catch (error) { status.textContent = error.message; }
      button.disabled = false;
      button.textContent = "Run again";
    });
  }

  /* Settings of the run's judge that name programs or files, which are not taken from it. */
  function unlike(told) {
    return told.not_followed?.length ? ` Run with this viewer's ${told.not_followed.join(", ")}, which the run had otherwise.` : "";
  }

  async function separate(node) {
    const status = node.querySelector("[data-status]");
    try {
      const told = await post(node.dataset.separate, { left: Number(node.dataset.left), right: Number(node.dataset.right) });
      const fields = { input: told.input, left: told.left.output, right: told.right.output };
      for (const [name, shown] of Object.entries(fields)) {
        const failure = name === "input" ? "" : told[name].failure;
        node.querySelector(`[data-field="${name}"]`).textContent = shown.text + (shown.is_cut ? "…" : "") + (failure ? `(${failure})` : "");
      }
      node.querySelector(".three").hidden = false;
      status.textContent = `They differ on ${told.differing} of the ${told.inputs} inputs that both were clustered by; this is the smallest.${unlike(told)}`;
    } catch (error) { status.textContent = error.message; }
  }

  async function previews(table) {
    const rows = [...table.querySelectorAll("[data-index]")];
    const query = rows.map((row) => `index=${row.dataset.index}`).join("&");
    try {
      const told = await ask(`${table.dataset.previews}?${query}`);
      for (const row of rows) row.querySelector(".preview").textContent = told[row.dataset.index] ?? "";
    } catch { /* The table is whole without them. */ }
  }

  /* Tell of one span at a time in a line beside them, by pointer, finger and arrow keys. */
  function tellEach(box, spans, line, tell) {
    const numbers = new Map(spans.map((span, number) => [span, number]));
    let at = -1;
    line.textContent = "Point at one, or go from one to the next by the arrow keys.";
    function show(number) {
      spans[at]?.classList.remove("at");
      spans[number].classList.add("at");
      at = number;
      line.textContent = tell(number);
    }
    function point(event) {
      const number = numbers.get(event.target);
      if (number !== undefined && number !== at) show(number);
    }
    box.tabIndex = 0;
    box.setAttribute("role", "application");
    box.addEventListener("pointermove", point);
    box.addEventListener("click", point);
    box.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !spans.length) return;
      const last = spans.length - 1;
      const steps = { ArrowRight: Math.min(last, at + 1), ArrowLeft: Math.max(0, at - 1), Home: 0, End: last };
      if (!(event.key in steps)) return;
      event.preventDefault();
      show(steps[event.key]);
      spans[at].scrollIntoView({ block: "nearest" });
    });
  }

  async function strip(node) {
    const status = node.querySelector("[data-status]");
    try {
      const told = await ask(node.dataset.strip);
      const box = make("div", undefined, "strip-tokens");
      const sums = told.target.texts.map(() => 0);
      told.log_probabilities.forEach((value, token) => { sums[told.target.unit[token]] += value; });
      const spans = told.target.texts.map((text, unit) => make("span", text || "(end)", `l${Math.min(4, Math.floor(-sums[unit]))}`));
      box.append(...spans);
      box.setAttribute("aria-label", "Tokens of the program. Left and right arrow keys move from one to the next.");
      const line = make("p", undefined, "quiet");
      line.setAttribute("role", "status");
      tellEach(box, spans, line, (unit) => `${JSON.stringify(told.target.texts[unit] || "(end)")}: ${(100 * Math.exp(sums[unit])).toPrecision(3)} % likely (log p ${sums[unit].toFixed(3)})`);
      const key = make("p", "The stronger the line, the less likely: ", "quiet strip-key");
      ["over 37 %", "over 14 %", "over 5 %", "over 2 %", "less"].forEach((text, level) => key.append(make("span", text, `l${level}`), " "));
      node.replaceChildren(box, line, key);
      for (const sentence of notes(told)) node.append(make("p", sentence, "note"));
    } catch (error) { status.textContent = error.message; }
  }

  function compare(form) {
    const button = form.querySelector("[data-compare-button]");
    if (!button) return;
    const update = () => { button.disabled = form.querySelectorAll("input:checked").length !== 2; };
    form.addEventListener("change", update);
    update();
  }

  /* The program as it is stored: the page shows signs in place of characters that act. */
  function copy(button) {
    button.addEventListener("click", async () => {
      try {
        const answer = await fetch(button.dataset.copy);
        if (!answer.ok) throw new Error(`the viewer answered ${answer.status}`);
        await navigator.clipboard.writeText(await answer.text());
        button.textContent = "Copied";
      } catch { button.textContent = "Not copied; download it"; }
    });
  }

  function automatic(form) {
    // Arrow keys change a list at each step: whoever uses them asks by the button.
    let isByKeys = false;
    form.addEventListener("keydown", () => { isByKeys = true; });
    form.addEventListener("pointerdown", () => { isByKeys = false; });
    form.addEventListener("change", (event) => { if (event.target.tagName === "SELECT" && !isByKeys) form.requestSubmit(); });
    form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (!value) formData.delete(name);
    });
  }

  window.alphacodeView = { make, ask, notes, tellEach };

  document.addEventListener("DOMContentLoaded", () => {
    const parts = {
      "[data-theme-button]": theme, "[data-live]": live, "[data-job]": job, "[data-try]": tryIt,
      "[data-run-tests]": runTests, "[data-separate]": separate, "[data-previews]": previews,
      "[data-strip]": strip, "[data-compare]": compare, "[data-copy]": copy, "[data-auto]": automatic,
    };
    for (const [selector, begin] of Object.entries(parts)) {
      for (const node of document.querySelectorAll(selector)) begin(node);
    }
    keepUnfolded();
  });
})();
