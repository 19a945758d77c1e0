/**
 * The pane's frame: Microsoft's client is there already, loaded by a script tag. It gets a host, the add-in's code its
 * globals, and then what runs is the add-in's own first script.
 */
import { connect } from "../../host/connect";
import { installCustomFunctionsRuntime } from "../../host/custom-functions-runtime";
import { createOffice } from "../../host/office";
import "./pane-surroundings";

const surroundings = window.parent.preview!;
const { office, press } = createOffice(surroundings.office);

// The client brings a CustomFunctions of its own, without what a function needs of it.
Object.assign(window, { Office: office, CustomFunctions: undefined });
installCustomFunctionsRuntime();
connect(OfficeExtension, surroundings.host);
surroundings.onCommands(press);

void import("../../runtime/main");
