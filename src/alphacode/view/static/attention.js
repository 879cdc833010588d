"use strict";
/* The attention page: token by token, what the model looked at. One matrix, a layer and
   head or a mean, is held at a time; pointing at a token reads one row of it. */
(() => {
  const NS = () => window.alphacodeView;
  /* Deeper shades would hide the text on them. */
  const DEEPEST = 0.75;
  const percent = (value) => `${(100 * value).toPrecision(3)} %`;

  /* One side's tokens as spans; a unit is the tokens of a whole character. */
  class Side {
    constructor(box, side, end) {
      this.box = box;
      this.unit = side.unit;
      this.first = [];
      this.count = [];
      side.unit.forEach((unit, token) => {
        this.first[unit] ??= token;
        this.count[unit] = (this.count[unit] ?? 0) + 1;
      });
      this.texts = side.texts;
      this.line = [];
      let line = 0;
      const parts = document.createDocumentFragment();
      this.spans = side.texts.map((text, unit) => {
        const span = NS().make("span", text || end);
        if (!text) span.className = "special";
        span.dataset.unit = unit;
        this.line.push(line);
        line += text.split("\n").length - 1;
        parts.append(span);
        return span;
      });
      box.replaceChildren(parts);
      this.shaded = new Uint8Array(this.spans.length);
      this.at = null;
    }

    /* Shade units by weight; null clears. */
    shade(weights, colour) {
      let most = 0;
      if (weights) for (const value of weights) if (value > most) most = value;
      for (let unit = 0; unit < this.spans.length; unit++) {
        const level = most ? Math.round(40 * weights[unit] / most) : 0;
        if (level === this.shaded[unit]) continue;
        this.shaded[unit] = level;
        this.spans[unit].style.backgroundColor = level ? `rgba(var(--${colour}), ${(DEEPEST * level) / 40})` : "";
      }
    }

    mark(unit) {
      for (const [each, isAt] of [[this.at, false], [unit, true]]) {
        if (each === null) continue;
        this.spans[each].classList.toggle("at", isAt);
        if (isAt) this.spans[each].setAttribute("aria-current", "true");
        else this.spans[each].removeAttribute("aria-current");
      }
      this.at = unit;
    }

    /* The unit above or below, nearest in its line. */
    vertical(unit, step) {
      const wanted = this.line[unit] + step;
      const here = unit - this.line.indexOf(this.line[unit]);
      const first = this.line.indexOf(wanted);
      if (first < 0) return unit;
      const last = this.line.lastIndexOf(wanted);
      return Math.min(first + here, last);
    }
  }

  class View {
    constructor(node, source) {
      this.node = node;
      this.source = source;
      this.cache = new Map();
      this.held = false;
      this.asking = {};
      this.controls = node.querySelector("[data-controls]");
      this.told = node.querySelector("[data-told]");
      this.said = node.querySelector("[data-said]");
    }

    /* A signal for what is asked for now; what was asked for before it is given up. */
    newest(what) {
      this.asking[what]?.abort();
      this.asking[what] = new AbortController();
      return this.asking[what].signal;
    }

    async open() {
      const status = this.node.querySelector("[data-status]");
      try {
        this.data = await this.source.data();
        const box = (name) => this.node.querySelector(`[data-side="${name}"]`);
        this.S = this.data.source.unit.length;
        this.T = this.data.target.unit.length;
        this.from = new Side(box("source"), this.data.source, "");
        this.to = new Side(box("target"), this.data.target, "(end)");
        await this.load(this.newest("weights"));
      } catch (error) {
        status.textContent = error.message;
        return;
      }
      status.hidden = true;
      this.node.querySelector(".attention-body").hidden = false;
      this.fillControls();
      this.listen();
      const notes = [`${this.data.layers} layers of ${this.data.heads} heads; ${this.S} tokens of the statement, ${this.T} of code. Model: ${this.data.model}.`, ...NS().notes(this.data)];
      this.node.querySelector("[data-model]").textContent = notes.join(" ");
      this.show("target", this.sharpest(), performance.now());
      if (this.node.dataset.other) this.contrast(this.node.dataset.other);
      this.node.dataset.ready = "1";
    }

    fillControls() {
      if (!this.controls) return;
      const { layer, head } = this.controls.elements;
      for (let i = 0; i < this.data.layers; i++) layer.append(new Option(`layer ${i + 1}`, i));
      for (let i = 0; i < this.data.heads; i++) head.append(new Option(`head ${i + 1}`, i));
      // A browser may have kept the measure of a page that is loaded again.
      this.enable();
      this.controls.addEventListener("submit", (event) => event.preventDefault());
      this.controls.addEventListener("change", async (event) => {
        if (event.target.name === "other") { await this.contrast(event.target.value); return; }
        if (layer.value === "") head.value = "";
        this.enable();
        await this.reload();
      });
    }

    /* Saliency is the whole model's, of no layer or head. */
    enable() {
      const { layer, head } = this.controls.elements;
      layer.disabled = this.isSaliency();
      head.disabled = layer.disabled || layer.value === "";
    }

    /* The unit of code that looks most at one place: something to see at once. */
    sharpest() {
      let best = 0, most = 0;
      for (let i = 0; i < this.cross.length; i++) {
        if (this.cross[i] > most) { most = this.cross[i]; best = i; }
      }
      return this.to.unit[Math.floor(best / this.S)];
    }

    choice(name) { return this.controls?.elements[name]?.value ?? ""; }

    isSaliency() { return this.choice("measure") === "saliency"; }

    async load(signal) {
      const layer = this.choice("layer"), head = this.choice("head");
      const key = `${layer}/${head}`;
      let both = this.cache.get(key);
      if (!both) {
        both = await Promise.all(["cross", "self"].map((kind) => this.source.weights(kind, layer, head, signal)));
        this.cache.set(key, both);
        if (this.cache.size > 6) this.cache.delete(this.cache.keys().next().value);
      }
      if (!signal.aborted) [this.cross, this.self] = both;
    }

    listen() {
      for (const [name, side] of [["target", this.to], ["source", this.from]]) {
        const unitOf = (event) => {
          const unit = event.target.dataset?.unit;
          return unit === undefined ? null : Number(unit);
        };
        // Not pointerover, which also comes when keys scroll the page below a resting pointer.
        side.box.addEventListener("pointermove", (event) => {
          const unit = unitOf(event);
          if (unit !== null && unit !== side.at && !this.held) this.show(name, unit, event.timeStamp);
        });
        side.box.addEventListener("click", (event) => {
          const unit = unitOf(event);
          if (unit === null) return;
          this.hold(!(this.held && side.at === unit));
          this.show(name, unit, event.timeStamp);
        });
        side.box.addEventListener("keydown", (event) => this.key(name, side, event));
        side.box.addEventListener("focus", () => {
          const isNew = side.at === null && !this.held;
          if (isNew && side.box.matches(":focus-visible")) this.show(name, 0, performance.now());
        });
      }
    }

    /* A held token stays when the pointer goes on. */
    hold(held) {
      this.held = held;
      this.node.classList.toggle("is-held", held);
      this.node.querySelector("[data-held]").textContent = held ? "held; Escape lets go" : "";
    }

    key(name, side, event) {
      // The browser's own: back, the page's end.
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const last = side.spans.length - 1;
      const at = side.at ?? 0;
      const steps = {
        ArrowRight: Math.min(last, at + 1), ArrowLeft: Math.max(0, at - 1),
        ArrowDown: side.vertical(at, 1), ArrowUp: side.vertical(at, -1), Home: 0, End: last,
      };
      if (event.key in steps) {
        this.show(name, steps[event.key], event.timeStamp);
        side.spans[steps[event.key]].scrollIntoView({ block: "nearest" });
      } else if (event.key === "Enter" || event.key === " ") {
        this.hold(!this.held);
      } else if (event.key === "Escape") {
        this.hold(false);
      } else {
        return;
      }
      event.preventDefault();
    }

    /* Show the same token by the weights that are chosen now. */
    async reload() {
      const signal = this.newest("weights");
      try {
        await this.load(signal);
        if (!signal.aborted) this.show(this.last[0], this.last[1], performance.now());
      } catch (error) { this.fail(signal, error); }
    }

    /* Say what went wrong, unless something else has been asked for since. */
    fail(signal, error) {
      if (signal.aborted) return;
      delete this.told.dataset.unit;
      this.told.textContent = this.said.textContent = error.message;
    }

    show(name, unit, since) {
      this.last = [name, unit];
      if (name === "target") this.showTarget(unit);
      else this.showSource(unit);
      requestAnimationFrame(() => setTimeout(() => {
        this.node.dataset.paintMs = (performance.now() - since).toFixed(1);
      }, 0));
    }

    /* A token of code: the statement by cross-attention, earlier code by self-attention. */
    showTarget(unit) {
      const token = this.to.first[unit];
      const signal = this.newest("token");
      this.to.mark(unit);
      this.from.mark(null);
      // Weights and facts come one after the other; both must be this token's.
      this.sums = this.facts = null;
      clearTimeout(this.later);
      if (this.isSaliency()) {
        // It takes a while, in which nothing of another token or measure may stand there.
        this.from.shade(null);
        this.to.shade(null);
        delete this.told.dataset.unit;
        this.told.replaceChildren(this.code(this.to.texts[unit] || "(end)"), NS().make("p", "Computing its saliency …", "quiet"));
        this.later = setTimeout(async () => {
          try {
            const told = await this.source.saliency(token, signal);
            if (!signal.aborted) this.paint(unit, told.source, told.target);
          } catch (error) { this.fail(signal, error); }
        }, 60);
      } else {
        const row = this.cross.subarray(token * this.S, (token + 1) * this.S);
        const past = this.self.subarray(token * this.T, token * this.T + token + 1);
        this.paint(unit, row, past);
      }
      clearTimeout(this.telling);
      this.telling = setTimeout(async () => {
        try {
          const told = await this.source.token(token, signal);
          if (signal.aborted) return;
          this.facts = told;
          this.tell(unit);
        } catch (error) { this.fail(signal, error); }
      }, 120);
    }

    paint(unit, row, past) {
      const source = new Float64Array(this.from.spans.length);
      for (let s = 0; s < this.S; s++) source[this.from.unit[s]] += row[s];
      const code = new Float64Array(this.to.spans.length);
      // Column 0 is the begin token, which is no character of the code.
      for (let t = 1; t < past.length; t++) code[this.to.unit[t - 1]] += past[t];
      this.from.shade(source, "cross");
      this.to.shade(code, "self");
      this.sums = { source, begin: past[0] };
      this.tell(unit);
    }

    /* A token of the statement: the code by who looked at it. */
    showSource(unit) {
      this.newest("token");
      clearTimeout(this.telling);
      clearTimeout(this.later);
      delete this.told.dataset.unit;
      this.from.mark(unit);
      this.to.mark(null);
      const code = new Float64Array(this.to.spans.length);
      this.from.unit.forEach((owner, s) => {
        if (owner !== unit) return;
        // A character of several tokens looked as their mean did.
        for (let t = 0; t < this.T; t++) {
          const to = this.to.unit[t];
          code[to] += this.cross[t * this.S + s] / this.to.count[to];
        }
      });
      this.to.shade(code, "cross");
      this.from.shade(null, "cross");
      const best = [...code.keys()].sort((a, b) => code[b] - code[a]).slice(0, 6);
      const make = NS().make;
      const list = make("ol");
      for (const each of best) list.append(this.line(this.to.texts[each] || "(end)", percent(code[each])));
      this.told.replaceChildren(make("h3", "This part of the statement"), this.code(this.from.texts[unit]), make("h3", "Looked at most by"), list);
      // Of one token of the code at a time: from here it would take a pass for each of them.
      if (this.isSaliency()) this.told.append(make("p", "By attention: saliency is computed for one token of the code, and shown from there alone.", "quiet"));
      this.said.textContent = `${this.from.texts[unit].trim()}: looked at most by ${best.slice(0, 3).map((u) => this.to.texts[u].trim()).join(", ")}`;
    }

    code(text) { return NS().make("code", text.replaceAll("\n", "↵").replaceAll("\t", "⇥") || "(nothing)"); }

    line(text, value) {
      const item = NS().make("li");
      item.append(this.code(text), NS().make("span", value));
      return item;
    }

    tell(unit) {
      if (!this.sums || !this.facts) return;
      // Whose panel it is: the one of the token before stands until this one's is known.
      this.told.dataset.unit = unit;
      const { facts: told, sums: { source, begin } } = this;
      const isSaliency = this.isSaliency();
      const make = NS().make;
      const facts = make("dl");
      const add = (name, value) => facts.append(make("dt", name), make("dd", value));
      add("Likely", percent(Math.exp(told.log_probability)));
      add("Log p", told.log_probability.toFixed(3));
      add("Entropy of the mean", `${told.entropy.toFixed(2)} of ${told.most.toFixed(2)} bits`);
      add(isSaliency ? "Saliency of the begin token" : "On the begin token", percent(begin));
      const rivals = make("ul");
      for (const [text, value] of told.alternatives) rivals.append(this.line(text, percent(Math.exp(value))));
      const places = make("ol");
      const best = [...source.keys()].sort((a, b) => source[b] - source[a]).slice(0, 5);
      for (const each of best) places.append(this.line(this.from.texts[each], percent(source[each])));
      const heads = make("ol");
      for (const head of told.heads) {
        const item = make("li");
        const pick = make("button", `${head.layer + 1} · ${head.head + 1}`);
        pick.type = "button";
        pick.dataset.head = pick.textContent;
        pick.title = `layer ${head.layer + 1}, head ${head.head + 1}`;
        pick.setAttribute("aria-label", pick.title);
        if (this.controls) pick.addEventListener("click", () => this.pick(head));
        else pick.disabled = true;
        item.append(pick, this.code(this.from.texts[head.unit]), make("span", percent(head.weight)));
        heads.append(item);
      }
      const focused = this.told.contains(document.activeElement) ? document.activeElement.dataset.head : null;
      this.told.replaceChildren(this.code(this.to.texts[unit] || "(end)"), facts, make("h3", isSaliency ? "Moved most by" : "It looked most at"), places, make("h3", "It might have been"), rivals, make("h3", "Strongest heads (layer · head)"), heads);
      // The button that was pressed has given way to one of the same name.
      if (focused) this.told.querySelector(`[data-head="${focused}"]`)?.focus();
      this.said.textContent = `${this.to.texts[unit].trim() || "end"}: ${isSaliency ? "moved most by" : "looks most at"} ${best.slice(0, 3).map((u) => this.from.texts[u].trim()).join(", ")}`;
    }

    async pick(head) {
      const fields = this.controls.elements;
      fields.measure.value = "attention";
      fields.layer.value = head.layer;
      fields.head.value = head.head;
      this.enable();
      await this.reload();
    }

    async contrast(other) {
      const section = this.node.querySelector("[data-contrast]");
      const signal = this.newest("contrast");
      section.hidden = !other;
      section.querySelectorAll("[data-contrast-words], [data-contrast-lists]").forEach((part) => part.replaceChildren());
      delete section.dataset.ready;
      if (!other) return;
      const note = section.querySelector("[data-contrast-note]");
      note.textContent = "Running the other program through the model …";
      try {
        const told = await this.source.contrast(other, signal);
        if (signal.aborted) return;
        const make = NS().make;
        const most = Math.max(1e-9, ...told.words.map((word) => Math.abs(word.left - word.right)));
        const words = section.querySelector("[data-contrast-words]");
        const spans = told.words.map((word) => {
          const span = make("span", word.text);
          const gap = (word.left - word.right) / most;
          span.style.backgroundColor = `rgba(var(--${gap > 0 ? "cross" : "self"}), ${(DEEPEST * Math.abs(gap)).toFixed(3)})`;
          return span;
        });
        const box = make("div");
        box.setAttribute("aria-label", "Words of the statement. Left and right arrow keys move from one to the next.");
        box.append(...spans.flatMap((span) => [span, " "]));
        words.replaceChildren(box);
        NS().tellEach(box, spans, section.querySelector("[data-contrast-word]"), (number) => {
          const word = told.words[number];
          return `${word.text}: this ${percent(word.left)}, the other ${percent(word.right)}`;
        });
        const lists = [["This sample looked more at", 1], ["The other looked more at", -1]].map(([title, sign]) => {
          const box = make("div");
          const list = make("ol", undefined, "contrast-list");
          const gaps = told.words.map((word) => [sign * (word.left - word.right), word]).filter(([gap]) => gap > 0).sort((a, b) => b[0] - a[0]).slice(0, 6);
          for (const [, word] of gaps) {
            const item = make("li", `${word.text} `);
            item.append(make("span", `${percent(word.left)} against ${percent(word.right)}`, "quiet"));
            list.append(item);
          }
          box.append(make("h3", title), list);
          return box;
        });
        section.querySelector("[data-contrast-lists]").replaceChildren(...lists);
        const { parts_at: parts, other: { model } } = told;
        const said = ["Shares of all attention to the statement, word by word."];
        if (parts) said.push(`The programs part at token ${parts.unit + 1}: ${JSON.stringify(parts.left)} here, ${JSON.stringify(parts.right)} there.`);
        if (model !== this.data.model) said.push(`Two models wrote them, this one ${this.data.model}, the other ${model}: some of what differs may be the models'.`);
        said.push(...NS().notes(told.other).map((sentence) => `Of the other: ${sentence}`));
        note.textContent = said.join(" ");
        section.dataset.ready = "1";
      } catch (error) { if (!signal.aborted) note.textContent = error.message; }
    }
  }

  function begin(node) {
    if (node.dataset.begun) return;
    node.dataset.begun = "1";
    const { fromServer, fromFile } = NS().sources;
    const source = node.dataset.embedded ? fromFile(node) : fromServer(node.dataset.attention);
    new View(node, source).open();
  }

  function start() {
    for (const node of document.querySelectorAll("[data-attention], [data-embedded]")) {
      const fold = node.closest("details");
      if (fold && !fold.open) fold.addEventListener("toggle", () => begin(node), { once: true });
      else begin(node);
    }
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
