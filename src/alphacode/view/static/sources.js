"use strict";
/* Where the attention page's data come from: the server, or the file it was saved in. */
(() => {
  const NS = () => window.alphacodeView;

  function fromServer(base) {
    const json = (path, signal) => NS().ask(base + path, { signal });
    return {
      data: () => json("/data"),
      async weights(kind, layer, head, signal) {
        const query = new URLSearchParams({ kind });
        if (layer !== "") query.set("layer", layer);
        if (head !== "") query.set("head", head);
        const answer = await fetch(`${base}/weights?${query}`, { signal });
        if (!answer.ok) throw new Error(`the viewer answered ${answer.status}`);
        return new Float32Array(await answer.arrayBuffer());
      },
      token: (position, signal) => json(`/token?position=${position}`, signal),
      saliency: (position, signal) => json(`/saliency?position=${position}`, signal),
      contrast: (other, signal) => json(`/contrast?with=${other}`, signal),
    };
  }

  function fromFile(node) {
    const held = JSON.parse(document.getElementById(node.dataset.embedded).textContent);
    return {
      data: async () => held.data,
      async weights(kind) {
        const packed = Uint8Array.from(atob(held[kind]), (c) => c.charCodeAt(0));
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
        const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
        const rows = held.data.target.unit.length;
        const columns = bytes.length / rows;
        const found = new Float32Array(bytes.length);
        for (let row = 0; row < rows; row++) {
          let sum = 0;
          for (let i = row * columns; i < (row + 1) * columns; i++) sum += bytes[i];
          for (let i = row * columns; i < (row + 1) * columns; i++) found[i] = bytes[i] / (sum || 1);
        }
        return found;
      },
      token: async (position) => held.tokens[position],
    };
  }

  window.alphacodeView.sources = { fromServer, fromFile };
})();
