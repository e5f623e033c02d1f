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

    // Dark styles of the message follow the look that is asked for, whatever the system's is.
    function withScheme(text, dark) {
        return text.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi,
            (whole, scheme) => (scheme.toLowerCase() === "dark") === dark ? "(min-width: 0px)" : "(max-width: 0px)");
    }

    function addStyle(fresh, text) {
        const style = fresh.createElement("style");
        style.textContent = text;
        fresh.head.insertBefore(style, fresh.head.firstChild);
    }

    // A message without dark styles of its own has its colours turned round, as mail programs on phones do.
    function setScheme(fresh, dark) {
        let hasDarkStyles = false;
        for (const element of fresh.querySelectorAll("style")) {
            hasDarkStyles = hasDarkStyles || /prefers-color-scheme\s*:\s*dark/i.test(element.textContent);
            element.textContent = withScheme(element.textContent, dark);
        }
        if (dark && hasDarkStyles)
            addStyle(fresh, "html { background: #121212; color: #ffffff; }");
        else if (dark)
            addStyle(fresh, "html { background: #ffffff; min-height: 100vh; filter: invert(0.93) hue-rotate(180deg); }" +
                "img, video { filter: invert(1) hue-rotate(180deg); }");
    }

    function withoutPictures(fresh) {
        for (const name of ["src", "srcset", "background"]) {
            for (const element of fresh.querySelectorAll("[" + name + "]"))
                element.removeAttribute(name);
        }
        const hide = text => text.replace(/url\([^)]*\)/gi, "none");
        for (const element of fresh.querySelectorAll("[style]"))
            element.setAttribute("style", hide(element.getAttribute("style")));
        for (const element of fresh.querySelectorAll("style"))
            element.textContent = hide(element.textContent);
        addStyle(fresh, "img { outline: 1px dashed #888888; outline-offset: -1px; }");
    }

    function prepare(html, versions, look) {
        const fresh = new DOMParser().parseFromString(html, "text/html");
        for (const element of fresh.querySelectorAll(dropped))
            element.remove();
        for (const name of ["src", "background", "srcset", "style"]) {
            for (const element of fresh.querySelectorAll("[" + name + "]"))
                element.setAttribute(name, versioned(element.getAttribute(name), versions));
        }
        for (const element of fresh.querySelectorAll("style"))
            element.textContent = versioned(element.textContent, versions);
        if (!look.pictures)
            withoutPictures(fresh);
        setScheme(fresh, look.dark);
        return fresh.documentElement;
    }

    // Links and forms go nowhere. The page refuses navigation too; this keeps it from even being asked.
    for (const kind of ["click", "auxclick", "submit", "dragstart"])
        window.addEventListener(kind, event => event.preventDefault(), true);

    window.odzivShow = function (html, versions, look) {
        morphdom(document.documentElement, prepare(html, versions, look));
        return true;
    };
})();
