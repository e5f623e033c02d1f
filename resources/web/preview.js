// Runs in the preview's application world, where the message itself has no say. Patches the page in place, so that
// it keeps its scroll position while the author types.
(function () {
    "use strict";

    // What no mail program honours. The request interceptor blocks what they would load in any case.
    const dropped = "script, base, link, iframe, frame, frameset, object, embed, applet, portal, meta[http-equiv]";

    function versioned(text, versions) {
        return text.replace(/cid:([^"'\s()<>?]+)/gi, function (whole, id) {
            let key = id;
            try {
                key = decodeURIComponent(id);
            } catch (error) {
                return whole;
            }
            // The engine caches pictures by address: new content needs a new one.
            return Object.prototype.hasOwnProperty.call(versions, key) ? "cid:" + id + "?v=" + versions[key] : whole;
        });
    }

    function prepare(html, versions) {
        const fresh = new DOMParser().parseFromString(html, "text/html");
        for (const element of fresh.querySelectorAll(dropped))
            element.remove();
        for (const name of ["src", "background", "srcset", "style"]) {
            for (const element of fresh.querySelectorAll("[" + name + "]"))
                element.setAttribute(name, versioned(element.getAttribute(name), versions));
        }
        for (const element of fresh.querySelectorAll("style"))
            element.textContent = versioned(element.textContent, versions);
        return fresh.documentElement;
    }

    // Links and forms go nowhere. The page refuses navigation too; this keeps it from even being asked.
    for (const kind of ["click", "auxclick", "submit", "dragstart"])
        window.addEventListener(kind, event => event.preventDefault(), true);

    window.odzivShow = function (html, versions) {
        morphdom(document.documentElement, prepare(html, versions));
        return true;
    };
})();
